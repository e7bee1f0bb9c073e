package dev.rolecall.plan;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// An access list as it would be once changes were applied; for rules that look at the whole list.
public final class Projection {
    private Projection() {}

    /// `list` after `changes`, those of other resources left out of account.
    public static AccessList of(AccessList list, Collection<? extends Change> changes) {
        List<Grant> grants = new ArrayList<>(list.grants());
        for (Change change : changes) {
            if (change.resource().equals(list.resource())) {
                apply(grants, change);
            }
        }
        return new AccessList(list.resource(), list.readAt(), list.completeness(), grants);
    }

    private static void apply(List<Grant> grants, Change change) {
        Optional<Role> wanted = change.after();
        if (wanted.isEmpty()) {
            grants.removeIf(grant -> Holding.same(grant.principal(), change.principal()));
            return;
        }
        boolean held = false;
        for (int index = 0; index < grants.size(); index++) {
            Grant grant = grants.get(index);
            if (Holding.same(grant.principal(), change.principal())) {
                grants.set(index, with(grant, wanted.get()));
                held = true;
            }
        }
        if (!held) {
            grants.add(Grant.of(change.principal(), wanted.get()));
        }
    }

    private static Grant with(Grant grant, Role role) {
        return new Grant(grant.principal(), role, grant.handle(), grant.lock(), grant.extras());
    }
}
