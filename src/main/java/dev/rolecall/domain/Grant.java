package dev.rolecall.domain;

import java.util.Map;
import java.util.Optional;

/// This principal has this role on the resource of the access list it stands in.
///
/// @param handle how the service addresses this very grant, where that is not the principal (the
///   end of Gemini's permission name); absent elsewhere
/// @param extras further fields exactly as the service sent them, by name, for people to read
public record Grant(
        Principal principal,
        Role role,
        Optional<String> handle,
        Optional<Lock> lock,
        Map<String, String> extras) {

    public Grant {
        extras = Map.copyOf(extras);
    }

    public static Grant of(Principal principal, Role role) {
        return new Grant(principal, role, Optional.empty(), Optional.empty(), Map.of());
    }

    public Grant locked(Lock why) {
        return new Grant(principal, role, handle, Optional.of(why), extras);
    }

    public boolean isLocked() {
        return lock.isPresent();
    }
}
