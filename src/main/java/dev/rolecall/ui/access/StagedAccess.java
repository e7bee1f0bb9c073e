package dev.rolecall.ui.access;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.plan.Staging;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Everything staged, on its way or in trouble at one moment, to be laid over access lists.
public record StagedAccess(
        Staging staging, Set<GrantKey> sending, Map<GrantKey, Trouble> troubles, RowLocks locks) {
    /// The grants of `list` in its order with what is staged about them, then access that is only
    /// staged.
    public List<Held> over(AccessList list) {
        return over(list.resource(), list.grants(), list.keys());
    }

    /// The same for a resource whose list was never read: only what is staged.
    public List<Held> over(ResourceRef resource) {
        return over(resource, List.of(), List.of());
    }

    /// One grant with what is staged about it.
    public Held of(GrantKey key, Grant grant) {
        return new Held(
                key.resource(),
                key,
                grant.principal(),
                Optional.of(grant),
                locks.of(key.resource(), grant),
                staging.at(key),
                sending.contains(key),
                Optional.ofNullable(troubles.get(key)));
    }

    /// Access that is only staged.
    public Held onlyStaged(Change change) {
        GrantKey key = change.key();
        return new Held(
                change.resource(),
                key,
                change.principal(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(change),
                sending.contains(key),
                Optional.ofNullable(troubles.get(key)));
    }

    private List<Held> over(ResourceRef resource, List<Grant> grants, List<GrantKey> keys) {
        List<Held> all = new ArrayList<>(grants.size());
        for (int index = 0; index < grants.size(); index++) {
            all.add(of(keys.get(index), grants.get(index)));
        }
        onlyStaged(resource, keys).forEach(change -> all.add(onlyStaged(change)));
        return all;
    }

    /// What is staged about access that is not among `listed`, which may be very many.
    private List<Change> onlyStaged(ResourceRef resource, List<GrantKey> listed) {
        Map<GrantKey, Change> further = new LinkedHashMap<>();
        for (Change change : staging.on(resource)) {
            if (change.after().isPresent()) {
                further.put(change.key(), change);
            }
        }
        if (!further.isEmpty()) {
            listed.forEach(further::remove);
        }
        return List.copyOf(further.values());
    }
}
