package dev.rolecall.inventory;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.Role;
import java.util.List;

/// Somebody, or a group of people, with all that was found of what they hold.
///
/// @param accounts where they hold something, in the order of the snapshot
/// @param resources how many resources they hold something on
/// @param grants how many grants they hold: a resource may have several
/// @param widest the role that allows most
/// @param kindOfWidest the kind of a resource on which they hold it
public record PersonSeen(
        Principal principal,
        List<Account> accounts,
        int resources,
        int grants,
        Role widest,
        ResourceKind kindOfWidest) {
    public PersonKey key() {
        return PersonKey.of(principal);
    }
}
