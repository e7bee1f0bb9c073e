package dev.rolecall.sandbox.datarobot;

import java.util.Optional;

/// One wanted change of an entity's roles, with its recipient found and its role understood.
///
/// @param role the specific role word, or nothing to remove the recipient
record RoleChange(
        Recipient recipient,
        Optional<String> role,
        Optional<Boolean> canShare,
        Optional<Boolean> canUseData) {

    RoleRow over(Optional<RoleRow> present) {
        boolean share = canShare.orElse(true);
        boolean data = canUseData.or(() -> present.map(RoleRow::canUseData)).orElse(true);
        return RoleRow.of(recipient, role.orElseThrow(), share).withData(data);
    }
}
