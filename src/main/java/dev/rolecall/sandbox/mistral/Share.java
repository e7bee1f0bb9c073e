package dev.rolecall.sandbox.mistral;

import java.util.Optional;

/// One entity's access to a library.
///
/// @param uuid the entity's id; legacy rows may have none (FACTS 1.2, assumed)
/// @param userId the deprecated id of some legacy rows
/// @param type User, Workspace, Org or a word unknown to clients
record Share(Optional<String> uuid, Optional<String> userId, String type, String role) {

    static Share of(String type, String uuid, String role) {
        return new Share(Optional.of(uuid), Optional.empty(), type, role);
    }

    boolean isFor(String otherType, String otherUuid) {
        return type.equals(otherType) && isNamed(otherUuid);
    }

    boolean isNamed(String otherUuid) {
        return uuid.filter(otherUuid::equals).isPresent()
                || (uuid.isEmpty() && userId.filter(otherUuid::equals).isPresent());
    }
}
