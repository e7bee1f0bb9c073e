package dev.rolecall.snapshot.sqlite;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.inventory.AccessState;
import dev.rolecall.inventory.ResourceEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What a row says of one resource, but for when it was read. The same from reading to reading, as
/// a rule; then no row is written.
///
/// @param failure why its access could not be read, as text
/// @param grants the number of its list; absent while none is known
/// @param missing why its list is not complete, as text
record EntryContent(
        String name,
        Optional<String> owner,
        Optional<String> managedKind,
        Optional<String> managedId,
        Optional<String> failure,
        Optional<Long> grants,
        Optional<String> missing) {

    /// The columns of a row that [#of(ResultSet, int)] reads.
    static final String COLUMNS =
            "e.name, e.owner, e.managed_kind, e.managed_id, e.failure, e.grants, e.missing";

    static EntryContent of(ResourceEntry entry, Optional<Long> grants) {
        Resource resource = entry.resource();
        Optional<ResourceRef> managed = resource.managedBy();
        return new EntryContent(
                resource.name(),
                resource.ownerId(),
                managed.map(by -> by.kind().word()),
                managed.map(ResourceRef::id),
                entry.access().failure().map(FailureText::of),
                grants,
                entry.access().list().flatMap(EntryContent::missing));
    }

    private static Optional<String> missing(AccessList list) {
        return switch (list.completeness()) {
            case Completeness.Complete _ -> Optional.empty();
            case Completeness.Partial partial -> Optional.of(MessageText.of(partial.reason()));
        };
    }

    /// @param first the first of [#COLUMNS]
    static EntryContent of(ResultSet row, int first) throws SQLException {
        return new EntryContent(
                row.getString(first),
                Optional.ofNullable(row.getString(first + 1)),
                Optional.ofNullable(row.getString(first + 2)),
                Optional.ofNullable(row.getString(first + 3)),
                Optional.ofNullable(row.getString(first + 4)),
                Rows.number(row, first + 5),
                Optional.ofNullable(row.getString(first + 6)));
    }

    Resource resource(Account account, ResourceRef ref) {
        Optional<ResourceRef> managed =
                managedKind.map(kind ->
                        new ResourceRef(
                                account.id(), new ResourceKind(kind), managedId.orElse("")));
        return new Resource(ref, name, owner, managed);
    }

    AccessState access(
            ResourceRef ref, Optional<List<Grant>> known, Instant readAt, MessageText messages) {
        Completeness completeness =
                missing.map(reason -> Completeness.partial(messages.read(reason)))
                        .orElse(Completeness.COMPLETE);
        Optional<AccessList> list =
                known.map(grants -> new AccessList(ref, readAt, completeness, grants));
        if (failure.isPresent()) {
            return new AccessState.NotRead(FailureText.read(failure.get()), list);
        }
        return list.<AccessState>map(AccessState.Known::new).orElse(AccessState.UNREAD);
    }
}
