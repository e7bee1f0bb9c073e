package dev.rolecall.plan;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.ResourceRef;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Changes a person wants but has not sent, at most one a grant, in the order they were first
/// staged. Immutable: every edit makes a new one, so that undo is going back to an older one.
public final class Staging {
    /// Nothing is staged.
    public static final Staging EMPTY = new Staging(Map.of());

    private final Map<GrantKey, Change> changes;

    private Staging(Map<GrantKey, Change> changes) {
        this.changes = Collections.unmodifiableMap(changes);
    }

    /// This with `change` on top of what is staged for the same grant: the two become one change
    /// from what the service has now, or none when that puts everything back.
    public Staging put(Change change) {
        return putAll(List.of(change));
    }

    /// This with all of `more`, one after the other: a bulk edit.
    public Staging putAll(Collection<? extends Change> more) {
        Map<GrantKey, Change> next = new LinkedHashMap<>(changes);
        for (Change change : more) {
            putInto(next, change);
        }
        return new Staging(next);
    }

    /// This without what is staged for `grant`.
    public Staging without(GrantKey grant) {
        return withoutAll(List.of(grant));
    }

    /// This without what is staged for any of `grants`.
    public Staging withoutAll(Collection<GrantKey> grants) {
        Map<GrantKey, Change> next = new LinkedHashMap<>(changes);
        next.keySet().removeAll(Set.copyOf(grants));
        return new Staging(next);
    }

    /// What is staged for `grant`.
    public Optional<Change> at(GrantKey grant) {
        return Optional.ofNullable(changes.get(grant));
    }

    /// Everything staged, in the order it was first staged.
    public List<Change> changes() {
        return List.copyOf(changes.values());
    }

    /// What is staged on one resource, in the order it was first staged.
    public List<Change> on(ResourceRef resource) {
        return changes.values().stream()
                .filter(change -> change.resource().equals(resource))
                .toList();
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /// How many changes of each sort are staged, for the pending bar.
    public StagingCounts counts() {
        return StagingCounts.of(changes.values());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Staging staging
                && List.copyOf(changes.values()).equals(List.copyOf(staging.changes.values()));
    }

    @Override
    public int hashCode() {
        return changes.hashCode();
    }

    @Override
    public String toString() {
        return changes.values().toString();
    }

    private static void putInto(Map<GrantKey, Change> changes, Change change) {
        Optional<Change> merged = Merge.of(Optional.ofNullable(changes.get(change.key())), change);
        if (merged.isEmpty()) {
            changes.remove(change.key());
            return;
        }
        if (merged.get() instanceof Change.TransferOwnership) {
            changes.values().removeIf(other -> isOtherTransfer(other, change));
        }
        changes.put(change.key(), merged.get());
    }

    private static boolean isOtherTransfer(Change other, Change change) {
        return other instanceof Change.TransferOwnership
                && other.resource().equals(change.resource())
                && !other.key().equals(change.key());
    }
}
