package dev.rolecall.ui.resources;

import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.AccountTruth;
import dev.rolecall.inventory.InventorySnapshot;
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
public record ResourcesTruth(
        int shown, int all, int read, Optional<Instant> oldest, List<Message> missing) {

    static final ResourcesTruth NOTHING = new ResourcesTruth(0, 0, 0, Optional.empty(), List.of());

    public ResourcesTruth {
        missing = List.copyOf(missing);
    }

    static ResourcesTruth of(
            InventorySnapshot snapshot, List<ResourceRow> all, List<ResourceRow> shown) {
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
        return new ResourcesTruth(shown.size(), all.size(), read, oldest, missing);
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
