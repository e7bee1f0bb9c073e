package dev.rolecall.ui.listing;

import dev.rolecall.inventory.Changes;
import dev.rolecall.inventory.GrantIndex;
import dev.rolecall.inventory.GrantWords;
import dev.rolecall.inventory.InventorySnapshot;
import java.util.Optional;
import java.util.function.Function;

/// Makes one index over the grants of a snapshot for all lists that need one: whoever asks while it
/// is made waits for it. Safe to use from many threads, but not for the screen's.
public final class GrantIndexes {
    private final Function<InventorySnapshot, Changes> history;
    private Optional<Kept> kept = Optional.empty();

    private record Kept(InventorySnapshot snapshot, GrantIndex index) {}

    /// @param history what has changed up to a snapshot
    public GrantIndexes(Function<InventorySnapshot, Changes> history) {
        this.history = history;
    }

    /// Indexes that know of no earlier picture.
    public GrantIndexes() {
        this(_ -> Changes.UNKNOWN);
    }

    /// The index over `snapshot`.
    public synchronized GrantIndex of(InventorySnapshot snapshot, GrantWords words) {
        Kept current =
                kept.filter(known -> known.snapshot().equals(snapshot))
                        .orElseGet(() ->
                                new Kept(
                                        snapshot,
                                        GrantIndex.of(snapshot, words, changes(snapshot))));
        kept = Optional.of(current);
        return current.index();
    }

    /// What has changed up to `snapshot`.
    public Changes changes(InventorySnapshot snapshot) {
        return history.apply(snapshot);
    }
}
