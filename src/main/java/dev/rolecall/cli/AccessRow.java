package dev.rolecall.cli;

import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Lock;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One grant as `access` prints it; names and order of its fields are a promise to scripts.
record AccessRow(
        String provider,
        ResourceKind resourceKind,
        String resourceId,
        String resourceName,
        String principalType,
        Optional<String> principalId,
        Optional<String> principalName,
        String role,
        boolean locked,
        Optional<String> lockedReason) {

    static final List<String> FIELDS =
            List.of(
                    "provider",
                    "resourceKind",
                    "resourceId",
                    "resourceName",
                    "principalType",
                    "principalId",
                    "principalName",
                    "role",
                    "locked",
                    "lockedReason");

    static AccessRow of(String provider, Resource resource, Grant grant, Terminal terminal) {
        return new AccessRow(
                provider,
                resource.ref().kind(),
                resource.ref().id(),
                resource.name(),
                grant.principal().kind().word(),
                grant.principal().id(),
                grant.principal().name(),
                grant.role().word(),
                grant.isLocked(),
                grant.lock().map(Lock::reason).map(terminal::text));
    }

    /// The fields as text, in their order; empty where a field is absent.
    List<Optional<String>> values() {
        return Stream.of(
                        Optional.of(provider),
                        Optional.of(resourceKind.word()),
                        Optional.of(resourceId),
                        Optional.of(resourceName),
                        Optional.of(principalType),
                        principalId,
                        principalName,
                        Optional.of(role),
                        Optional.of(Boolean.toString(locked)),
                        lockedReason)
                .toList();
    }

    /// The fields as text, absent ones as empty text.
    List<String> cells() {
        List<String> cells = new ArrayList<>();
        values().forEach(value -> cells.add(value.orElse("")));
        return cells;
    }
}
