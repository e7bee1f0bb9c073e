package dev.rolecall.ui.allaccess;

import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.AccountTruth;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.ui.listing.DoubtWords;
import dev.rolecall.ui.listing.Fact;
import dev.rolecall.words.FailureWords;
import java.util.ArrayList;
import java.util.List;

/// Says how much of all access the table shows, and what could not be read.
final class AllAccessFacts {
    private static final int MOST_REASONS = 12;

    private AllAccessFacts() {}

    static List<Fact> of(SelectedGrants seen, int selected, WholeSelection selection) {
        InventorySnapshot snapshot = seen.snapshot();
        List<Fact> facts = new ArrayList<>();
        facts.add(
                Fact.of(
                        Message.of(
                                "allAccess.facts.count",
                                seen.numbers().length,
                                seen.index().size())));
        if (selected > 0) {
            String words =
                    selection.whole().get()
                            ? "allAccess.facts.allSelected"
                            : "allAccess.facts.selected";
            facts.add(Fact.of(Message.of(words, selected)));
        }
        selection.told().get().map(Fact::of).ifPresent(facts::add);
        facts.add(Fact.of(Message.of("allAccess.facts.took", seen.millis())));
        if (!seen.remembers()) {
            facts.add(Fact.warning(Message.of("query.noPast")));
        }
        List<AccountTruth> truths =
                snapshot.accounts().stream()
                        .flatMap(account -> snapshot.truth(account.id()).stream())
                        .toList();
        unread(truths, facts);
        denied(truths, facts);
        facts.addAll(DoubtWords.facts(snapshot));
        return facts;
    }

    private static void unread(List<AccountTruth> truths, List<Fact> facts) {
        int unread = truths.stream().mapToInt(AccountTruth::unread).sum();
        if (unread > 0) {
            facts.add(Fact.warning(Message.of("allAccess.facts.unread", unread)));
        }
    }

    private static void denied(List<AccountTruth> truths, List<Fact> facts) {
        List<Message> reasons = new ArrayList<>();
        int missed = 0;
        for (AccountTruth truth : truths) {
            missed += truth.missed().size();
            truth.missed()
                    .forEach(each ->
                            reasons.add(
                                    Message.of(
                                            "allAccess.facts.why",
                                            each.resource().name(),
                                            FailureWords.sentence(each.failure()))));
        }
        if (missed > 0) {
            facts.add(
                    Fact.warning(Message.of("allAccess.facts.denied", missed))
                            .with(reasons.stream().limit(MOST_REASONS).toList()));
        }
    }
}
