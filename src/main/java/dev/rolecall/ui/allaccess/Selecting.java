package dev.rolecall.ui.allaccess;

import dev.rolecall.domain.GrantKey;
import dev.rolecall.inventory.GrantFilter;
import dev.rolecall.inventory.GrantIndex;
import dev.rolecall.inventory.GrantOrder;
import dev.rolecall.inventory.GrantRow;
import dev.rolecall.inventory.GrantWords;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.plan.Staging;
import dev.rolecall.ui.access.RowLocks;
import dev.rolecall.ui.listing.News;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// One look at all grants, off the screen thread: which ones, in which order, and where those are
/// that the person had selected.
record Selecting(
        InventorySnapshot snapshot,
        Optional<GrantIndex> known,
        GrantWords words,
        AllAccessFilter filter,
        List<GrantOrder> orders,
        Staging staging,
        RowLocks locks,
        Set<GrantKey> wanted) {
    SelectedGrants run() throws InterruptedException {
        GrantIndex index = known.orElseGet(() -> GrantIndex.of(snapshot, words));
        long begun = System.nanoTime();
        int[] numbers = index.select(indexed(), orders);
        if (filter.looksAtEach()) {
            numbers = Arrays.stream(numbers).filter(each -> passes(index.row(each))).toArray();
        }
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        return new SelectedGrants(
                this, index, numbers, places(index, numbers), News.complete(snapshot), millis);
    }

    private GrantFilter indexed() {
        Set<dev.rolecall.domain.AccountId> accounts =
                filter.account().map(Set::of).orElse(Set.of());
        return new GrantFilter(
                filter.words(),
                accounts,
                filter.kinds(),
                filter.traits().contains(GrantTrait.WIDE),
                filter.who());
    }

    private boolean passes(GrantRow row) {
        return (filter.ranks().isEmpty() || filter.ranks().contains(row.grant().role().rank()))
                && (!filter.traits().contains(GrantTrait.LOCKED) || isLocked(row))
                && (!filter.traits().contains(GrantTrait.STAGED)
                        || staging.at(row.key()).isPresent());
    }

    private boolean isLocked(GrantRow row) {
        return locks.of(row.entry().resource().ref(), row.grant()).isPresent();
    }

    private Map<GrantKey, Integer> places(GrantIndex index, int[] numbers) {
        Map<GrantKey, Integer> places = new HashMap<>();
        for (int at = 0; at < numbers.length && places.size() < wanted.size(); at++) {
            GrantKey key = index.row(numbers[at]).key();
            if (wanted.contains(key)) {
                places.put(key, at);
            }
        }
        return places;
    }
}
