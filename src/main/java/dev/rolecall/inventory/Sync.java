package dev.rolecall.inventory;

import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.operation.Work;
import dev.rolecall.provider.Connection;
import java.util.List;

/// Makes the work that reads access lists into an inventory.
public final class Sync {
    /// Reads everything of one account: all kinds are listed side by side, and access lists are
    /// read as soon as their resources are listed. What cannot be read is kept as a failure of its
    /// resource or kind.
    ///
    /// The work fails as a whole only when nothing at all could be listed.
    public Work<SyncResult> of(Connection connection, Inventory inventory) {
        return progress -> new SyncRun(connection, inventory, progress).everything();
    }

    /// Reads the access lists of some resources of one account again.
    public Work<SyncResult> of(
            Connection connection, Inventory inventory, List<Resource> resources) {
        return progress -> new SyncRun(connection, inventory, progress).some(resources);
    }

    /// Reads everything of these kinds only, as [#of(Connection, Inventory)] does.
    public Work<SyncResult> ofKinds(
            Connection connection, Inventory inventory, List<ResourceKind> kinds) {
        return progress -> new SyncRun(connection, inventory, progress).kinds(kinds);
    }
}
