package dev.rolecall.ui.access;

import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import java.util.List;

/// One principal in the inspector's table, with what it has on each selected resource.
///
/// @param me whether it is the principal behind the account's own credential
/// @param owner whether it owns a selected resource
/// @param of how many resources are selected in all
public record AccessRow(
        Key key,
        Principal principal,
        List<Held> held,
        RoleState role,
        boolean me,
        boolean owner,
        int of)
        implements EditableRow {
    /// Tells rows apart across refreshes.
    public record Key(PrincipalKind kind, String principal, int occurrence) {
        static Key of(Held held) {
            return of(held.key());
        }

        static Key of(GrantKey key) {
            return new Key(key.kind(), key.principal(), key.occurrence());
        }
    }
}
