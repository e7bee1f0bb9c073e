package dev.rolecall.sandbox.datarobot;

import java.util.Map;
import java.util.Optional;

/// One recipient's role on an entity.
///
/// @param type user, group, organization or a word unknown to clients
/// @param name the user name of a user, the name of a group or organization
/// @param extra fields that no client knows, by name
record RoleRow(
        String type,
        String id,
        String name,
        Optional<String> fullName,
        String role,
        boolean canShare,
        boolean canUseData,
        Map<String, String> extra) {

    static RoleRow of(Recipient recipient, String role, boolean canShare) {
        return new RoleRow(
                recipient.type(),
                recipient.id(),
                recipient.name(),
                recipient.fullName(),
                role,
                canShare,
                true,
                Map.of());
    }

    String key() {
        return type + ":" + id;
    }

    boolean isOwner() {
        return role.equals(RoleWords.OWNER);
    }

    RoleRow withExtra(String field, String value) {
        return new RoleRow(
                type, id, name, fullName, role, canShare, canUseData, Map.of(field, value));
    }

    RoleRow withData(boolean usable) {
        return new RoleRow(type, id, name, fullName, role, canShare, usable, extra);
    }

    RoleRow withRole(String other) {
        return new RoleRow(type, id, name, fullName, other, canShare, canUseData, extra);
    }
}
