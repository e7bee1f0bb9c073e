package dev.rolecall.plan;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// An access list as it would be once changes were applied; for rules that look at the whole list.
/// Takes one pass over the list, however many changes there are.
public final class Projection {
    /// By the identifier of whom they are about, in small letters: nobody without one is the same
    /// as somebody listed.
    private final Map<String, List<Change>> changes = new HashMap<>();

    private final Set<Change> met = new HashSet<>();

    /// Whether somebody may be called by a name that is not the identifier: see [Holding].
    private final boolean addresses;

    private Projection(Collection<? extends Change> all) {
        for (Change change : all) {
            change.principal()
                    .id()
                    .map(id -> id.toLowerCase(Locale.ROOT))
                    .ifPresent(
                            id -> changes.computeIfAbsent(id, _ -> new ArrayList<>(1)).add(change));
        }
        addresses = changes.keySet().stream().anyMatch(id -> id.contains("@"));
    }

    /// `list` after `changes`, those of other resources left out of account.
    public static AccessList of(AccessList list, Collection<? extends Change> changes) {
        List<? extends Change> here =
                changes.stream()
                        .filter(change -> change.resource().equals(list.resource()))
                        .toList();
        return here.isEmpty() ? list : new Projection(here).after(list, here);
    }

    private AccessList after(AccessList list, List<? extends Change> here) {
        List<Grant> grants = new ArrayList<>(list.grants().size());
        list.grants().forEach(grant -> after(grant).ifPresent(grants::add));
        for (Change change : here) {
            if (!met.contains(change)) {
                change.after().ifPresent(role -> grants.add(Grant.of(change.principal(), role)));
            }
        }
        return new AccessList(list.resource(), list.readAt(), list.completeness(), grants);
    }

    private Optional<Grant> after(Grant grant) {
        Optional<Grant> next = Optional.of(grant);
        for (Change change : about(grant.principal())) {
            met.add(change);
            next = next.flatMap(held -> change.after().map(role -> with(held, role)));
        }
        return next;
    }

    /// Of most principals nothing is changed: they cost two look-ups.
    private List<Change> about(Principal listed) {
        List<Change> byId = called(listed.id());
        List<Change> byName = addresses ? called(listed.name()) : List.of();
        return byId.isEmpty() && byName.isEmpty()
                ? List.of()
                : Stream.concat(byId.stream(), byName.stream())
                        .filter(change -> Holding.same(listed, change.principal()))
                        .distinct()
                        .toList();
    }

    private List<Change> called(Optional<String> name) {
        return name.isEmpty()
                ? List.of()
                : changes.getOrDefault(name.get().toLowerCase(Locale.ROOT), List.of());
    }

    private static Grant with(Grant grant, Role role) {
        return new Grant(grant.principal(), role, grant.handle(), grant.lock(), grant.extras());
    }
}
