package dev.rolecall.inventory;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Compares two pictures, resource by resource, when it is asked. A resource that the earlier one
/// did not read tells nothing: what is read for the first time is no change. One that was not there
/// at all is new, and so is everything given on it, if its kind was listed to the end.
///
/// What was compared once is kept: whoever answers questions about the past keeps one of these for
/// each earlier picture. Safe to use from many threads.
public final class PictureDifference implements Difference {
    private final InventorySnapshot before;
    private final InventorySnapshot now;
    private final Map<ResourceRef, Set<GrantKey>> told = new ConcurrentHashMap<>();

    public PictureDifference(InventorySnapshot before, InventorySnapshot now) {
        this.before = before;
        this.now = now;
    }

    @Override
    public Set<GrantKey> of(ResourceRef resource) {
        return told.computeIfAbsent(resource, this::compared);
    }

    private Set<GrantKey> compared(ResourceRef resource) {
        Optional<AccessList> fresh = now.find(resource).flatMap(entry -> entry.access().list());
        if (fresh.isEmpty()) {
            return Set.of();
        }
        Optional<ResourceEntry> then = before.find(resource);
        if (then.isEmpty()) {
            return wasListed(resource) ? new HashSet<>(fresh.get().keys()) : Set.of();
        }
        return then.get().access().list().map(old -> between(old, fresh.get())).orElse(Set.of());
    }

    private boolean wasListed(ResourceRef resource) {
        return before.truth(resource.account())
                .map(truth -> truth.listings().get(resource.kind()))
                .filter(Listing.COMPLETE::equals)
                .isPresent();
    }

    private static Set<GrantKey> between(AccessList old, AccessList fresh) {
        if (isSame(old, fresh)) {
            return Set.of();
        }
        Map<GrantKey, Role> roles = new HashMap<>();
        List<GrantKey> oldKeys = old.keys();
        for (int place = 0; place < oldKeys.size(); place++) {
            roles.put(oldKeys.get(place), old.grants().get(place).role());
        }
        Set<GrantKey> changed = new HashSet<>();
        List<GrantKey> keys = fresh.keys();
        for (int place = 0; place < keys.size(); place++) {
            Grant grant = fresh.grants().get(place);
            if (!grant.role().equals(roles.get(keys.get(place)))) {
                changed.add(keys.get(place));
            }
        }
        return changed;
    }

    /// Whether the same hold the same roles in the same order, as in nearly every list.
    @SuppressWarnings("ReferenceEquality") // what was not read again, or shared, is the same object
    private static boolean isSame(AccessList old, AccessList fresh) {
        if (old == fresh) {
            return true;
        }
        if (old.grants().size() != fresh.grants().size()) {
            return false;
        }
        for (int place = 0; place < old.grants().size(); place++) {
            Grant then = old.grants().get(place);
            Grant now = fresh.grants().get(place);
            if (then != now && !isSame(then, now)) {
                return false;
            }
        }
        return true;
    }

    /// Texts are compared, which is quick for those that pictures share, and nothing that is no
    /// change.
    private static boolean isSame(Grant then, Grant now) {
        return then.principal().kind().word().equals(now.principal().kind().word())
                && then.principal().id().equals(now.principal().id())
                && then.role().word().equals(now.role().word())
                && then.role().rank() == now.role().rank();
    }
}
