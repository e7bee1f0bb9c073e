package dev.rolecall.domain;

import java.util.Optional;

/// Who has access, as one service names them.
///
/// @param id the service's own identifier as the command line prints it (Mistral's UUID, Gemini's
///   e-mail address or `everyone`, DataRobot's id); absent when the service sent none
/// @param name what to show: a name or an address where the service tells one
public record Principal(PrincipalKind kind, Optional<String> id, Optional<String> name) {
    public static final String EVERYONE_ID = "everyone";

    public static Principal of(PrincipalKind kind, String id) {
        return new Principal(kind, Optional.of(id), Optional.empty());
    }

    public static Principal of(PrincipalKind kind, String id, String name) {
        return new Principal(kind, Optional.of(id), Optional.of(name));
    }

    public static Principal everyone() {
        return of(PrincipalKind.EVERYONE, EVERYONE_ID);
    }

    /// The name, else the identifier, else nothing: the shortest honest label.
    public Optional<String> label() {
        return name.or(() -> id);
    }

    /// Whether both are the same holder on one service: same kind and same known identifier.
    public boolean same(Principal other) {
        return kind.equals(other.kind) && id.isPresent() && id.equals(other.id);
    }
}
