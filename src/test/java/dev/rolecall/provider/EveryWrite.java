package dev.rolecall.provider;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every sort of write a service has: each kind, each grantee, each change, made from what the
/// service says of itself.
final class EveryWrite {
    private final Connection connection;

    private EveryWrite(Connection connection) {
        this.connection = connection;
    }

    static List<Write> of(Connection connection) {
        return new EveryWrite(connection).all();
    }

    private List<Write> all() {
        List<Write> writes = new ArrayList<>();
        for (KindDescriptor kind : connection.descriptor().kinds()) {
            for (Grantee grantee : kind.grantees()) {
                for (Change change : changes(kind, grantee)) {
                    writes.addAll(connection.prepare(change.resource(), List.of(change)));
                }
            }
        }
        return writes;
    }

    private List<Change> changes(KindDescriptor kind, Grantee grantee) {
        ResourceRef resource = resource(connection.account(), kind.kind());
        Principal principal = principal(grantee);
        Role role = kind.offered(grantee.kind()).getFirst().role();
        Grant grant =
                new Grant(
                        principal,
                        role,
                        Optional.of(word(kind.kind()) + "/" + resource.id() + "/permissions/1"),
                        Optional.empty(),
                        Map.of());
        List<Change> changes = new ArrayList<>();
        changes.add(new Change.Give(resource, principal, role));
        changes.add(new Change.ChangeRole(resource, grant, role));
        changes.add(new Change.Revoke(resource, grant));
        if (kind.ownershipMoves() && grantee.kind().equals(PrincipalKind.USER)) {
            Role owner = kind.roles().getLast().role();
            changes.add(
                    new Change.TransferOwnership(resource, principal, Optional.of(grant), owner));
        }
        return changes;
    }

    private static ResourceRef resource(Account account, ResourceKind kind) {
        return new ResourceRef(account.id(), kind, "5f0c7e2d9b1a4c3e8d6f7a21");
    }

    private static String word(ResourceKind kind) {
        return kind.word().equals("corpus") ? "corpora" : kind.word() + "s";
    }

    private static Principal principal(Grantee grantee) {
        return switch (grantee.naming()) {
            case UUID ->
                    Principal.of(grantee.kind(), "3fa85f64-5717-4562-b3fc-2c963f66afa6", "Nova");
            case ADDRESS -> Principal.of(grantee.kind(), "nova@example.com", "nova@example.com");
            case OBJECT_ID -> Principal.of(grantee.kind(), "5f0c7e2d9b1a4c3e8d6f7a22", "Nova");
            case OBJECT_ID_OR_USER_NAME ->
                    Principal.of(grantee.kind(), "nova@example.com", "nova@example.com");
            case NOTHING -> Principal.everyone();
        };
    }
}
