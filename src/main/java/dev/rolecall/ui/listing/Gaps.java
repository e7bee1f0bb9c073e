package dev.rolecall.ui.listing;

import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.AccountTruth;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.words.FailureWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the line under a table of grants or people says of what is not known, or is shown as it
/// was.
public final class Gaps {
    private static final int MOST_REASONS = 12;

    private Gaps() {}

    public static List<Fact> facts(InventorySnapshot snapshot) {
        List<AccountTruth> truths =
                snapshot.accounts().stream()
                        .flatMap(account -> snapshot.truth(account.id()).stream())
                        .toList();
        List<Fact> facts = new ArrayList<>();
        int unread = truths.stream().mapToInt(AccountTruth::unread).sum();
        if (unread > 0) {
            facts.add(Fact.warning(Message.of("listing.gaps.unread", unread)));
        }
        tell("listing.gaps.denied", truths, Gaps::denied, facts);
        tell("listing.gaps.unlisted", truths, Gaps::unlisted, facts);
        facts.addAll(DoubtWords.facts(snapshot));
        return facts;
    }

    private static void tell(
            String words,
            List<AccountTruth> truths,
            Function<AccountTruth, Stream<Message>> which,
            List<Fact> facts) {
        List<Message> reasons = truths.stream().flatMap(which).toList();
        if (!reasons.isEmpty()) {
            facts.add(
                    Fact.warning(Message.of(words, reasons.size()))
                            .with(reasons.stream().limit(MOST_REASONS).toList()));
        }
    }

    private static Stream<Message> denied(AccountTruth truth) {
        return truth.missed().stream()
                .map(missed ->
                        Message.of(
                                "listing.gaps.why",
                                missed.resource().name(),
                                FailureWords.sentence(missed.failure())));
    }

    private static Stream<Message> unlisted(AccountTruth truth) {
        return truth.listingFailures().entrySet().stream()
                .map(failed ->
                        Message.of(
                                "resources.unlisted",
                                failed.getKey().word(),
                                truth.account().name(),
                                FailureWords.line(failed.getValue())));
    }
}
