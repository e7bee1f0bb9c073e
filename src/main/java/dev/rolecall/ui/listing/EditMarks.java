package dev.rolecall.ui.listing;

import dev.rolecall.domain.Grant;
import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.inventory.GrantMarks;
import dev.rolecall.plan.Staging;
import dev.rolecall.ui.access.RowLocks;

/// What is staged and what cannot be edited, for the search. For one thread, as `locks` is.
public record EditMarks(Staging staging, RowLocks locks) implements GrantMarks {
    @Override
    public boolean anyStaged(ResourceRef resource) {
        return !staging.on(resource).isEmpty();
    }

    @Override
    public boolean staged(GrantKey key) {
        return staging.at(key).isPresent();
    }

    @Override
    public boolean locked(ResourceRef resource, Grant grant) {
        return locks.of(resource, grant).isPresent();
    }
}
