package dev.rolecall.ui.access;

import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.provider.KnownRole;

/// Looks up how a role is shown on a resource, in the words of the service that has it.
public final class RoleWords {
    private final Kinds kinds;

    public RoleWords(Kinds kinds) {
        this.kinds = kinds;
    }

    public RoleShown shown(ResourceRef resource, Role role) {
        return kinds.of(resource)
                .flatMap(kind -> kind.role(role.word()))
                .map(RoleWords::shown)
                .orElseGet(() -> RoleShown.wordForWord(role));
    }

    static RoleShown shown(KnownRole known) {
        return new RoleShown(known.role(), known.title(), java.util.Optional.of(known.meaning()));
    }
}
