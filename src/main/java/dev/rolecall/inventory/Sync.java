package dev.rolecall.inventory;

import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.operation.Work;
import dev.rolecall.provider.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// Makes the work that reads access lists into an inventory.
public final class Sync {
    private final Clock clock;

    public Sync() {
        this(Clock.systemUTC());
    }

    /// @param clock the one that the lists' [dev.rolecall.domain.AccessList#readAt] come from
    public Sync(Clock clock) {
        this.clock = clock;
    }

    /// Reads everything of one account: all kinds are listed side by side, and access lists are
    /// read as soon as their resources are listed. What cannot be read is kept as a failure of its
    /// resource or kind. When much is gone, what was known stays in sight ([Doubt]).
    ///
    /// The work fails as a whole only when nothing at all could be listed.
    public Work<SyncResult> of(Connection connection, Inventory inventory) {
        return resume(connection, inventory, Instant.MAX);
    }

    /// As [#of(Connection, Inventory)], to go on where a reading was stopped: everything is listed,
    /// but lists that were read completely at `since` or later are left alone.
    ///
    /// @param since never in the future; nothing is fresh that was
    public Work<SyncResult> resume(Connection connection, Inventory inventory, Instant since) {
        return progress ->
                new SyncRun(connection, inventory, progress).everything(since, clock.instant());
    }

    /// Reads the access lists of some resources of one account again. When much of the account is
    /// gone with them, what was known stays in sight ([Doubt]).
    public Work<SyncResult> of(
            Connection connection, Inventory inventory, List<Resource> resources) {
        return progress -> new SyncRun(connection, inventory, progress).some(resources);
    }

    /// Reads everything of these kinds only, as [#of(Connection, Inventory)] does.
    public Work<SyncResult> ofKinds(
            Connection connection, Inventory inventory, List<ResourceKind> kinds) {
        return progress ->
                new SyncRun(connection, inventory, progress)
                        .kinds(kinds, Instant.MAX, clock.instant());
    }
}
