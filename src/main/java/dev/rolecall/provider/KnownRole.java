package dev.rolecall.provider;

import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import java.util.Set;

/// A role as people meet it: the service's word in plain letters, what it means, who may be given
/// it.
///
/// @param title the word on the service's own screens
/// @param meaning what a holder can do, in half a sentence
/// @param offeredTo the principal kinds that can be given it; empty if it is never offered
public record KnownRole(Role role, Message title, Message meaning, Set<PrincipalKind> offeredTo) {
    public KnownRole {
        offeredTo = Set.copyOf(offeredTo);
    }
}
