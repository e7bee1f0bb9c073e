package dev.rolecall.ui.resources;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Failure;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.AccountTruth;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.ui.listing.DoubtWords;
import dev.rolecall.ui.listing.Fact;
import dev.rolecall.ui.listing.ReadTime;
import dev.rolecall.ui.resources.ResourceRow.State;
import dev.rolecall.words.FailureWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the strip under the table says: how many of how many, when they were read, what is missing.
///
/// @param shown rows that pass the filter
/// @param all resources that are listed
/// @param read how many of them were read
/// @param oldest when the oldest list shown was read
/// @param missing what could not be listed or read, each with its reason
/// @param doubts accounts that are shown as they were, because much of them is gone
/// @param unlisted why there is nothing to show, if that is because nothing could be listed
/// @param remembers whether everything that was asked about the past is known
public record ResourcesTruth(
        int shown,
        int all,
        int read,
        Optional<Instant> oldest,
        List<Message> missing,
        List<Fact> doubts,
        Optional<Unlisted> unlisted,
        boolean remembers) {

    /// An account of which nothing could be listed.
    public record Unlisted(AccountId account, Failure why) {}

    private static final int TOLD_ON_HOVER = 12;

    static final ResourcesTruth NOTHING =
            new ResourcesTruth(
                    0, 0, 0, Optional.empty(), List.of(), List.of(), Optional.empty(), true);

    public ResourcesTruth {
        missing = List.copyOf(missing);
        doubts = List.copyOf(doubts);
    }

    /// @param only the account looked at; all if empty
    static ResourcesTruth of(
            InventorySnapshot snapshot,
            Optional<AccountId> only,
            List<ResourceRow> all,
            List<ResourceRow> shown,
            boolean remembers) {
        List<Message> missing = new ArrayList<>();
        snapshot.accounts().stream()
                .flatMap(account -> snapshot.truth(account.id()).stream())
                .forEach(truth -> unlisted(truth, missing));
        for (ResourceRow row : all) {
            switch (row.state()) {
                case State.Denied(Message reason) ->
                        missing.add(Message.of("resources.denied", row.name(), reason));
                case State.Partial(Message reason) ->
                        missing.add(Message.of("resources.partial", row.name(), reason));
                case State.Unread _, State.Complete _ -> {}
            }
        }
        int read = (int) all.stream().filter(row -> row.state() instanceof State.Complete).count();
        Optional<Instant> oldest =
                shown.stream().flatMap(row -> row.readAt().stream()).min(Comparator.naturalOrder());
        return new ResourcesTruth(
                shown.size(),
                all.size(),
                read,
                oldest,
                missing,
                DoubtWords.facts(snapshot),
                unlisted(snapshot, only),
                remembers);
    }

    /// The truth in words, the most important first.
    ///
    /// @param time puts times into words
    /// @param showMissing narrows the table to what could not be read
    List<Fact> facts(ReadTime time, Runnable showMissing) {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                Fact.of(
                        shown == all
                                ? Message.of("resources.truth.all", all)
                                : Message.of("resources.truth.some", shown, all)));
        oldest.map(at ->
                        Fact.of(Message.of("resources.truth.since", time.inSentence(at)))
                                .with(List.of(Message.verbatim(time.whole(at)))))
                .ifPresent(facts::add);
        if (all > 0) {
            facts.add(
                    Fact.of(
                            read == all
                                    ? Message.of("resources.truth.complete")
                                    : Message.of("resources.truth.read", read, all)));
        }
        if (!remembers) {
            facts.add(Fact.warning(Message.of("query.noPast")));
        }
        if (!missing.isEmpty()) {
            facts.add(
                    Fact.warning(Message.of("resources.truth.missing", missing.size()))
                            .with(reasons())
                            .leadingTo(showMissing));
        }
        facts.addAll(doubts);
        return facts;
    }

    private List<Message> reasons() {
        List<Message> told = new ArrayList<>(missing.stream().limit(TOLD_ON_HOVER).toList());
        if (missing.size() > TOLD_ON_HOVER) {
            told.add(Message.of("resources.truth.more", missing.size() - TOLD_ON_HOVER));
        }
        return told;
    }

    private static Optional<Unlisted> unlisted(
            InventorySnapshot snapshot, Optional<AccountId> only) {
        if (snapshot.resources(only) > 0) {
            return Optional.empty();
        }
        return snapshot.accounts().stream()
                .map(Account::id)
                .filter(id -> only.isEmpty() || only.get().equals(id))
                .flatMap(id -> snapshot.truth(id).stream())
                .flatMap(truth ->
                        truth.listingFailures().values().stream()
                                .map(why -> new Unlisted(truth.account().id(), why)))
                .findFirst();
    }

    private static void unlisted(AccountTruth truth, List<Message> missing) {
        truth.listingFailures()
                .forEach((kind, failure) ->
                        missing.add(
                                Message.of(
                                        "resources.unlisted",
                                        kind.word(),
                                        truth.account().name(),
                                        FailureWords.line(failure))));
    }
}
