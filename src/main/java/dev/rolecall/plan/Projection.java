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
    private final Map<String, List<Change>> changes = new HashMap<>();
    private final Set<Change> met = new HashSet<>();

    private Projection(Collection<? extends Change> all) {
        all.forEach(change ->
                names(change.principal()).findFirst().ifPresent(name -> put(name, change)));
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

    private List<Change> about(Principal listed) {
        return names(listed)
                .flatMap(name -> changes.getOrDefault(name, List.of()).stream())
                .filter(change -> Holding.same(listed, change.principal()))
                .distinct()
                .toList();
    }

    private void put(String name, Change change) {
        changes.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(change);
    }

    /// What a principal may be called by: its identifier first, then its name.
    private static Stream<String> names(Principal who) {
        return Stream.concat(who.id().stream(), who.name().stream())
                .map(name -> who.kind().word() + ' ' + name.toLowerCase(Locale.ROOT));
    }

    private static Grant with(Grant grant, Role role) {
        return new Grant(grant.principal(), role, grant.handle(), grant.lock(), grant.extras());
    }
}
