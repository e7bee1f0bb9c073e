package dev.rolecall.snapshot;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.Role;
import dev.rolecall.snapshot.AccessChange.What;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What differs between two access lists of one resource, holder by holder. Roles are told apart by
/// the service's word: how far one reaches is our own knowledge, and may have grown meanwhile.
/// Whoever is missing from a list that was read only in part may be in the rest of it: that is not
/// told as gained or lost.
final class ListComparison {
    private final Resource resource;
    private final boolean oldComplete;
    private final boolean freshComplete;
    private final List<AccessChange> changes = new ArrayList<>();

    private ListComparison(Resource resource, AccessList old, AccessList fresh) {
        this.resource = resource;
        this.oldComplete = isComplete(old);
        this.freshComplete = isComplete(fresh);
    }

    /// Tells holders apart across pictures: by identifier, else by name.
    private record Holder(PrincipalKind kind, Optional<String> known) {
        static Holder of(Principal who) {
            return new Holder(who.kind(), who.id().or(who::name));
        }
    }

    /// The roles of one holder in both lists; as a rule one of each at most.
    private static final class Roles {
        private final Principal who;
        private final List<Role> old = new ArrayList<>();
        private final List<Role> fresh = new ArrayList<>();

        Roles(Principal who) {
            this.who = who;
        }
    }

    static List<AccessChange> of(Resource resource, AccessList old, AccessList fresh) {
        if (isSame(old.grants(), fresh.grants())) {
            return List.of();
        }
        Map<Holder, Roles> holders = new LinkedHashMap<>();
        for (Grant grant : fresh.grants()) {
            roles(holders, grant).fresh.add(grant.role());
        }
        for (Grant grant : old.grants()) {
            roles(holders, grant).old.add(grant.role());
        }
        ListComparison comparison = new ListComparison(resource, old, fresh);
        holders.values().forEach(comparison::compare);
        return comparison.changes;
    }

    /// Whether the same hold the same roles in the same order, as in nearly every list.
    private static boolean isSame(List<Grant> old, List<Grant> fresh) {
        if (old.size() != fresh.size()) {
            return false;
        }
        for (int place = 0; place < old.size(); place++) {
            Grant then = old.get(place);
            Grant now = fresh.get(place);
            if (!then.role().word().equals(now.role().word())
                    || !isSame(then.principal(), now.principal())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(Principal then, Principal now) {
        return then.kind().word().equals(now.kind().word())
                && then.id().equals(now.id())
                && (then.id().isPresent() || then.name().equals(now.name()));
    }

    private static Roles roles(Map<Holder, Roles> holders, Grant grant) {
        return holders.computeIfAbsent(
                Holder.of(grant.principal()), _ -> new Roles(grant.principal()));
    }

    private static boolean isComplete(AccessList list) {
        return list.completeness() instanceof Completeness.Complete;
    }

    /// What is the same in both is no change, in whatever order it is listed.
    private void compare(Roles roles) {
        List<Role> gone = new ArrayList<>(roles.old);
        List<Role> come = new ArrayList<>();
        for (Role role : roles.fresh) {
            if (!removeFirst(gone, role.word())) {
                come.add(role);
            }
        }
        int changed = Math.min(gone.size(), come.size());
        for (int each = 0; each < changed; each++) {
            add(What.CHANGED, roles.who, Optional.of(gone.get(each)), Optional.of(come.get(each)));
        }
        if (oldComplete) {
            come.subList(changed, come.size())
                    .forEach(role ->
                            add(What.GAINED, roles.who, Optional.empty(), Optional.of(role)));
        }
        if (freshComplete) {
            gone.subList(changed, gone.size())
                    .forEach(
                            role -> add(What.LOST, roles.who, Optional.of(role), Optional.empty()));
        }
    }

    private static boolean removeFirst(List<Role> roles, String word) {
        for (int place = 0; place < roles.size(); place++) {
            if (roles.get(place).word().equals(word)) {
                roles.remove(place);
                return true;
            }
        }
        return false;
    }

    private void add(What what, Principal who, Optional<Role> before, Optional<Role> after) {
        changes.add(
                new AccessChange(
                        what, resource, Optional.of(who), before, after, Optional.empty()));
    }
}
