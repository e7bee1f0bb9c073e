package dev.rolecall.provider;

import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.i18n.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One kind of resource of a service: its words, who can be given access, which roles, which rules.
///
/// @param one the word for one of them
/// @param many the word for several
/// @param grantees who can be given access, the usual one first; empty if nobody can through this
///   resource
/// @param roles every role that is known for it, lowest first, also those never offered
/// @param rules what the service states about changes, checked before anything is sent
/// @param ownershipMoves whether the owner can hand the resource to somebody else
public record KindDescriptor(
        ResourceKind kind,
        Message one,
        Message many,
        List<Grantee> grantees,
        List<KnownRole> roles,
        Set<Rule> rules,
        boolean ownershipMoves) {

    public KindDescriptor {
        grantees = List.copyOf(grantees);
        roles = List.copyOf(roles);
        rules = Set.copyOf(rules);
    }

    /// The roles a principal of `kind` can be given here, lowest first; empty if none.
    public List<KnownRole> offered(PrincipalKind kind) {
        return grantee(kind).isEmpty()
                ? List.of()
                : roles.stream().filter(role -> role.offeredTo().contains(kind)).toList();
    }

    /// How principals of `kind` are named here, if they can be given access at all.
    public Optional<Grantee> grantee(PrincipalKind kind) {
        return grantees.stream().filter(grantee -> grantee.kind().equals(kind)).findFirst();
    }

    /// What is known of a role word; empty for one nobody described.
    public Optional<KnownRole> role(String word) {
        return roles.stream().filter(role -> role.role().word().equals(word)).findFirst();
    }

    /// Whether a service that took the role `given` may show it as `shown`: in other letters, or in
    /// a word of the same rights that it never takes itself (FACTS 1.2 and 3.4, both assumed).
    public boolean mayShow(String given, String shown) {
        return given.equalsIgnoreCase(shown)
                || role(given)
                        .flatMap(known ->
                                role(shown)
                                        .filter(other -> other.offeredTo().isEmpty())
                                        .filter(other ->
                                                other.role().rank() == known.role().rank()))
                        .isPresent();
    }

    /// Whether no grant of this kind can be changed through the service at all.
    public boolean readOnly() {
        return grantees.isEmpty();
    }
}
