package dev.rolecall.inventory;

import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;

/// Tells people apart across accounts: by kind and identifier, and by name where a service sent no
/// identifier.
public record PersonKey(PrincipalKind kind, String id, String name) {
    public static PersonKey of(Principal principal) {
        return new PersonKey(
                principal.kind(),
                principal.id().orElse(""),
                principal.id().isPresent() ? "" : principal.name().orElse(""));
    }
}
