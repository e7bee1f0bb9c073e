package dev.rolecall.inventory;

import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.operation.Progress;
import dev.rolecall.provider.Connection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Lists the resources of one kind and hands on those whose access is to be read, in batches, while
/// the next page is on its way. The last batch of a page is rarely full, so it waits for the next
/// page. Used by one thread.
final class KindListing {
    private final Connection connection;
    private final Refresh refresh;
    private final Freshness freshness;
    private final SyncTally tally;
    private final Progress progress;
    private final Consumer<List<Resource>> toRead;
    private final Set<ResourceRef> seen = new HashSet<>();
    private List<Resource> heldBack = List.of();

    KindListing(
            Connection connection,
            Refresh refresh,
            Freshness freshness,
            SyncTally tally,
            Progress progress,
            Consumer<List<Resource>> toRead) {
        this.connection = connection;
        this.refresh = refresh;
        this.freshness = freshness;
        this.tally = tally;
        this.progress = progress;
        this.toRead = toRead;
    }

    /// What was listed before a failure is read all the same.
    void run(ResourceKind kind) throws FailureException, InterruptedException {
        try {
            connection.resources(kind, this::take);
            refresh.listingComplete(kind, seen);
        } finally {
            connection.batches(heldBack).forEach(toRead);
        }
    }

    /// What was listed so far.
    Set<ResourceRef> seen() {
        return Set.copyOf(seen);
    }

    /// A resource that stands on two pages, because the list moved meanwhile, is taken once.
    private void take(List<Resource> page) {
        List<Resource> unseen = page.stream().filter(item -> seen.add(item.ref())).toList();
        refresh.listed(unseen);
        tally.listed(unseen.size());
        List<Resource> toBeRead = unseen.stream().filter(item -> !freshness.of(item)).toList();
        tally.fresh(unseen.size() - toBeRead.size());
        List<Resource> waiting = new ArrayList<>(heldBack);
        waiting.addAll(toBeRead);
        List<List<Resource>> batches = connection.batches(waiting);
        if (!batches.isEmpty()) {
            batches.subList(0, batches.size() - 1).forEach(toRead);
            heldBack = batches.getLast();
        }
        rest();
    }

    /// While the reading is paused no further page is asked for.
    private void rest() {
        try {
            progress.pausePoint();
        } catch (InterruptedException cancelled) {
            // The call for the next page ends with it.
            Thread.currentThread().interrupt();
        }
    }
}
