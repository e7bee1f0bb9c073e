package dev.rolecall.ui.access;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.Role;
import dev.rolecall.plan.Holding;
import dev.rolecall.provider.KnownRole;
import java.util.List;
import java.util.Optional;

/// Who can become the owner of a resource: people who have access already, or anybody who can be
/// named.
final class TransferCandidates {
    private TransferCandidates() {}

    static List<Principal> of(Subject subject) {
        return subject.list().stream()
                .flatMap(list -> list.grants().stream())
                .filter(grant -> grant.role().rank() != Rank.OWN)
                .map(Grant::principal)
                .filter(who -> who.kind().equals(PrincipalKind.USER) && who.id().isPresent())
                .toList();
    }

    /// The user that `text` names; empty if it cannot name one.
    static Optional<Principal> named(Subject subject, String text) {
        return subject.kind()
                .grantee(PrincipalKind.USER)
                .filter(grantee -> grantee.accepts(text))
                .map(_ -> Principal.of(PrincipalKind.USER, text));
    }

    static Optional<Change> change(Subject subject, Principal to) {
        Optional<Role> owner =
                subject.kind().roles().stream()
                        .map(KnownRole::role)
                        .filter(role -> role.rank() == Rank.OWN)
                        .findFirst();
        Optional<Grant> has = subject.list().flatMap(list -> Holding.first(list, to));
        return owner.map(role ->
                new Change.TransferOwnership(
                        subject.ref(), has.map(Grant::principal).orElse(to), has, role));
    }
}
