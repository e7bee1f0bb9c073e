package dev.rolecall.snapshot;

import dev.rolecall.domain.Principal;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import java.util.Optional;

/// One difference between an earlier and a later picture of an account.
///
/// @param resource as the later picture has it, or the earlier one where it is not there any more
/// @param who whose access it is; absent where it is about the resource as a whole
/// @param before the role in the earlier picture; absent for none
/// @param after the role in the later one; absent for none
/// @param why what keeps the two from being compared; there if and only if it is unclear
public record AccessChange(
        What what,
        Resource resource,
        Optional<Principal> who,
        Optional<Role> before,
        Optional<Role> after,
        Optional<Message> why) {
    /// What a difference comes to.
    public enum What {
        /// Somebody has access who had none.
        GAINED,
        /// Somebody has no access who had some.
        LOST,
        /// Somebody has another role.
        CHANGED,
        /// The resource was not there.
        NEW,
        /// The resource is not there any more, and with it access to it.
        VANISHED,
        /// It was not read in one of the pictures, so nobody knows.
        UNCLEAR
    }

    static AccessChange about(What what, Resource resource) {
        return new AccessChange(
                what,
                resource,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static AccessChange unclear(Resource resource, Message why) {
        return new AccessChange(
                What.UNCLEAR,
                resource,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(why));
    }
}
