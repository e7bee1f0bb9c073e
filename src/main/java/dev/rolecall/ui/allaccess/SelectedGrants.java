package dev.rolecall.ui.allaccess;

import dev.rolecall.domain.GrantKey;
import dev.rolecall.inventory.GrantIndex;
import dev.rolecall.inventory.InventorySnapshot;
import java.util.Map;

/// What came of one look at all grants. Its numbers are shared, not copied: there may be a million,
/// and nobody changes them.
final class SelectedGrants {
    private final InventorySnapshot snapshot;
    private final GrantIndex index;
    private final int[] numbers;
    private final Map<GrantKey, Integer> places;
    private final long millis;

    /// @param places where the wanted grants stand now
    /// @param millis how long filtering and sorting took, the index left out
    SelectedGrants(
            InventorySnapshot snapshot,
            GrantIndex index,
            int[] numbers,
            Map<GrantKey, Integer> places,
            long millis) {
        this.snapshot = snapshot;
        this.index = index;
        this.numbers = numbers;
        this.places = places;
        this.millis = millis;
    }

    InventorySnapshot snapshot() {
        return snapshot;
    }

    GrantIndex index() {
        return index;
    }

    int[] numbers() {
        return numbers;
    }

    Map<GrantKey, Integer> places() {
        return places;
    }

    long millis() {
        return millis;
    }
}
