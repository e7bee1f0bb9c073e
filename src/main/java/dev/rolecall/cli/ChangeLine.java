package dev.rolecall.cli;

import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.Role;
import java.util.Locale;
import java.util.Optional;

/// One line of a changes file that makes sense by itself.
///
/// @param number of the line in the file, the heading being 1
/// @param principal as the line names it
/// @param role the role to give; on a revoke the role that is to end, if the line says it
record ChangeLine(
        long number,
        Action action,
        ResourceKind kind,
        String resourceId,
        Principal principal,
        Optional<Role> role) {

    /// What the line is about: two lines with the same subject repeat or contradict each other.
    Subject subject() {
        return new Subject(
                kind,
                resourceId,
                principal.kind(),
                principal.id().orElse("").toLowerCase(Locale.ROOT));
    }

    /// The same about `other`, who is the same principal under fuller names.
    ChangeLine of(Principal other) {
        return new ChangeLine(number, action, kind, resourceId, other, role);
    }

    /// Whether `other` asks for the same on the same subject.
    boolean repeats(ChangeLine other) {
        return action == other.action && role.equals(other.role);
    }

    /// A principal on a resource.
    record Subject(
            ResourceKind kind,
            String resourceId,
            PrincipalKind principalKind,
            String principalId) {}
}
