package dev.rolecall.ui.history;

import dev.rolecall.inventory.AccountInventory;
import dev.rolecall.snapshot.AccessChange;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Two pictures that were compared, and what came of it; kept while the same two are looked at.
///
/// @param changes empty where the earlier or the later picture is not kept any more
record Compared(
        Chosen chosen,
        Optional<AccountInventory> before,
        Optional<AccountInventory> after,
        Optional<List<AccessChange>> changes) {

    /// How many there are of each sort; grants that vanished with a resource are not counted.
    Map<AccessChange.What, Integer> counts() {
        Map<AccessChange.What, Integer> counts = new EnumMap<>(AccessChange.What.class);
        for (AccessChange change : changes.orElse(List.of())) {
            if (change.what() != AccessChange.What.VANISHED || change.who().isEmpty()) {
                counts.merge(change.what(), 1, Integer::sum);
            }
        }
        return counts;
    }
}
