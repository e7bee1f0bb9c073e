package dev.rolecall.ui.access;

import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.provider.KnownRole;
import dev.rolecall.ui.workspace.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Works out the entries of the role picker for one row or several.
public final class RoleChoices {
    private final Kinds kinds;
    private final GrantEdits edits;

    public RoleChoices(Kinds kinds, GrantEdits edits) {
        this.kinds = kinds;
        this.edits = edits;
    }

    /// The roles that every editable one of `held` can have, lowest first, then removal, then the
    /// transfer of ownership where `held` is one owner's.
    public List<RoleChoice> of(List<Held> held) {
        List<Held> editable = held.stream().filter(Held::editable).toList();
        Rulebook rules = edits.rules();
        List<RoleChoice> choices = new ArrayList<>();
        common(editable).forEach(role -> choices.add(take(held, role, rules)));
        choices.add(remove(held, rules));
        transfer(held).ifPresent(choices::add);
        return choices;
    }

    private List<RoleShown> common(List<Held> held) {
        List<List<RoleShown>> offered = held.stream().map(this::offered).distinct().toList();
        if (offered.isEmpty()) {
            return List.of();
        }
        List<RoleShown> common = new ArrayList<>(offered.getFirst());
        offered.forEach(roles -> common.removeIf(role -> !hasWord(roles, role)));
        return common;
    }

    private List<RoleShown> offered(Held held) {
        return kinds
                .of(held.resource())
                .map(kind -> kind.offered(held.principal().kind()))
                .orElse(List.of())
                .stream()
                .map(RoleWords::shown)
                .toList();
    }

    private static boolean hasWord(List<RoleShown> roles, RoleShown wanted) {
        return roles.stream().anyMatch(role -> role.word().equals(wanted.word()));
    }

    private RoleChoice take(List<Held> held, RoleShown role, Rulebook rules) {
        Eligibility eligibility = edits.taking(held, role.role(), rules);
        boolean current = held.stream().allMatch(one -> wants(one, role.role()));
        return new RoleChoice.Take(
                role,
                current,
                current ? Optional.empty() : refusal(eligibility),
                reach(eligibility));
    }

    private static boolean wants(Held held, Role role) {
        return held.wanted().filter(wanted -> wanted.word().equals(role.word())).isPresent();
    }

    private RoleChoice remove(List<Held> held, Rulebook rules) {
        Eligibility eligibility = edits.removing(held, rules);
        boolean current = held.stream().allMatch(one -> one.wanted().isEmpty());
        return new RoleChoice.Remove(
                current, current ? Optional.empty() : refusal(eligibility), reach(eligibility));
    }

    private Optional<RoleChoice> transfer(List<Held> held) {
        if (held.size() != 1 || !isOwner(held.getFirst())) {
            return Optional.empty();
        }
        return kinds.of(held.getFirst().resource())
                .filter(KindDescriptor::ownershipMoves)
                .map(_ -> new RoleChoice.Transfer(Optional.empty()));
    }

    private boolean isOwner(Held held) {
        return held.now().filter(role -> role.rank() == dev.rolecall.domain.Rank.OWN).isPresent();
    }

    private static Optional<Message> refusal(Eligibility eligibility) {
        return eligibility.none()
                ? eligibility.reasons().keySet().stream().findFirst()
                : Optional.empty();
    }

    private static Optional<Message> reach(Eligibility eligibility) {
        return eligibility.none() || eligibility.all()
                ? Optional.empty()
                : Optional.of(Message.of("access.reach", eligibility.eligible(), eligibility.of()));
    }

    /// The owner's role of a kind, for a transfer.
    static Optional<Role> ownerRole(KindDescriptor kind) {
        return kind.roles().stream()
                .map(KnownRole::role)
                .filter(role -> role.rank() == dev.rolecall.domain.Rank.OWN)
                .findFirst();
    }
}
