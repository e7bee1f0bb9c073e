package dev.rolecall.ui.allaccess;

import dev.rolecall.domain.GrantKey;
import dev.rolecall.inventory.GrantContext;
import dev.rolecall.inventory.GrantIndex;
import dev.rolecall.inventory.GrantOrder;
import dev.rolecall.inventory.GrantWords;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.inventory.query.Query;
import dev.rolecall.ui.listing.GrantIndexes;
import dev.rolecall.ui.listing.News;
import dev.rolecall.ui.query.Blocker;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// One look at all grants, off the screen thread: which ones, in which order, and where those are
/// that the person had selected.
record Selecting(
        InventorySnapshot snapshot,
        GrantIndexes indexes,
        GrantWords words,
        Query query,
        List<GrantOrder> orders,
        GrantContext context,
        Set<GrantKey> wanted) {
    SelectedGrants run() throws InterruptedException {
        GrantIndex index = indexes.of(snapshot, words);
        long begun = System.nanoTime();
        int[] numbers = index.select(query, context, orders);
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        return new SelectedGrants(
                this,
                index,
                numbers,
                index.places(numbers, wanted),
                News.complete(snapshot),
                millis,
                numbers.length == 0
                        ? Blocker.of(query, less -> index.select(less, context, List.of()).length)
                        : List.of(),
                index.remembers(query, context));
    }
}
