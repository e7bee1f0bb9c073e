package dev.rolecall.ui.history;

import dev.rolecall.domain.Principal;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.snapshot.AccessChange;
import java.util.Optional;

/// One change as the table shows it; made when it becomes visible.
///
/// @param what what became of the access, in a word or two
/// @param who whose it is, or why nothing can be told
/// @param account the name of the account
public record ChangeRow(
        AccessChange change,
        String what,
        String who,
        String resource,
        String kind,
        String before,
        String after,
        String account) {
    /// Tells a change from others of the same comparison.
    record Key(
            AccessChange.What what,
            ResourceRef resource,
            Optional<Principal> who,
            Optional<Role> before,
            Optional<Role> after) {
        static Key of(AccessChange change) {
            return new Key(
                    change.what(),
                    change.resource().ref(),
                    change.who(),
                    change.before(),
                    change.after());
        }
    }

    Key key() {
        return Key.of(change);
    }
}
