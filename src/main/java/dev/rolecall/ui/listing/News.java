package dev.rolecall.ui.listing;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.inventory.AccessState;
import dev.rolecall.inventory.Inventory;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.inventory.Listing;
import dev.rolecall.inventory.ResourceEntry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is different in what was read from what was shown before. Costs nothing until it is asked,
/// and is asked about rows in sight only. What is read for the first time is no news.
public final class News {
    private final InventorySnapshot before;
    private final InventorySnapshot now;
    private final Set<Listed> listedBefore;
    private final Set<Listed> listed;
    private final Map<ResourceRef, Map<GrantKey, Grant>> earlier = new HashMap<>();

    /// A kind of an account that was listed to its end.
    public record Listed(AccountId account, ResourceKind kind) {}

    private News(
            InventorySnapshot before,
            InventorySnapshot now,
            Set<Listed> listedBefore,
            Set<Listed> listed) {
        this.before = before;
        this.now = now;
        this.listedBefore = listedBefore;
        this.listed = listed;
    }

    /// Nothing was read yet.
    public static News none() {
        InventorySnapshot nothing = new Inventory().snapshot();
        return new News(nothing, nothing, Set.of(), Set.of());
    }

    /// What `now` says that `before` did not; what was not listed in both is no news.
    public static News between(InventorySnapshot before, InventorySnapshot now) {
        return new News(before, now, Set.of(), Set.of());
    }

    /// What `next` says that was not said so far.
    ///
    /// @param complete what is listed to its end in `next`
    public News next(InventorySnapshot next, Set<Listed> complete) {
        Set<Listed> ever = new HashSet<>(listed);
        ever.addAll(complete);
        return new News(now, next, listed, ever);
    }

    /// What is listed to its end in `snapshot`; looks at every resource, so not for the screen
    /// thread.
    public static Set<Listed> complete(InventorySnapshot snapshot) {
        Set<Listed> complete = new HashSet<>();
        snapshot.accounts().stream()
                .flatMap(account -> snapshot.truth(account.id()).stream())
                .forEach(truth ->
                        truth.listings()
                                .forEach((kind, listing) -> {
                                    if (listing.equals(Listing.COMPLETE)) {
                                        complete.add(new Listed(truth.account().id(), kind));
                                    }
                                }));
        return complete;
    }

    /// Whether a resource is new, or the access to it is another.
    public boolean about(ResourceRef resource) {
        Optional<ResourceEntry> then = before.find(resource);
        Optional<ResourceEntry> found = now.find(resource);
        if (then.isEmpty() || found.isEmpty()) {
            return found.isPresent() && isNew(resource);
        }
        AccessState old = then.get().access();
        AccessState fresh = found.get().access();
        return !(old instanceof AccessState.Unread)
                && (!old.failure().equals(fresh.failure())
                        || !old.list().map(AccessList::grants).equals(grants(fresh))
                        || !then.get().resource().name().equals(found.get().resource().name()));
    }

    /// Whether a grant is new or has another role.
    public boolean about(GrantKey grant) {
        ResourceRef resource = grant.resource();
        if (!about(resource)) {
            return false;
        }
        Optional<Grant> fresh = now.find(resource).flatMap(entry -> find(entry, grant));
        Optional<ResourceEntry> then = before.find(resource);
        Map<GrantKey, Grant> known =
                earlier.computeIfAbsent(
                        resource,
                        _ ->
                                then.flatMap(entry -> entry.access().list())
                                        .map(News::byKey)
                                        .orElse(Map.of()));
        return fresh.filter(found ->
                        Optional.ofNullable(known.get(grant))
                                .filter(old -> old.role().equals(found.role()))
                                .isEmpty())
                .isPresent();
    }

    /// Every grant of a resource that is new or has another role. Looks at its whole list, so not
    /// for the screen thread where that may be long.
    public Set<GrantKey> changes(ResourceRef resource) {
        Optional<AccessList> fresh = now.find(resource).flatMap(entry -> entry.access().list());
        Optional<ResourceEntry> then = before.find(resource);
        if (fresh.isEmpty() || then.isEmpty() || !about(resource)) {
            return Set.of();
        }
        Map<GrantKey, Grant> known = then.get().access().list().map(News::byKey).orElse(Map.of());
        Set<GrantKey> changed = new HashSet<>();
        byKey(fresh.get())
                .forEach((key, grant) -> {
                    Grant old = known.get(key);
                    if (old == null || !old.role().equals(grant.role())) {
                        changed.add(key);
                    }
                });
        return changed;
    }

    /// A resource that shows up after all of its kind were listed once.
    private boolean isNew(ResourceRef resource) {
        return listedBefore.contains(new Listed(resource.account(), resource.kind()));
    }

    private static Optional<List<Grant>> grants(AccessState access) {
        return access.list().map(AccessList::grants);
    }

    private static Optional<Grant> find(ResourceEntry entry, GrantKey key) {
        return entry.access()
                .list()
                .flatMap(list -> {
                    int nth = key.occurrence();
                    for (Grant grant : list.grants()) {
                        boolean same =
                                grant.principal().kind().equals(key.kind())
                                        && grant.principal()
                                                .id()
                                                .orElse("")
                                                .equals(key.principal());
                        if (same && nth-- == 0) {
                            return Optional.of(grant);
                        }
                    }
                    return Optional.empty();
                });
    }

    private static Map<GrantKey, Grant> byKey(AccessList list) {
        Map<GrantKey, Grant> all = new HashMap<>();
        List<GrantKey> keys = list.keys();
        for (int index = 0; index < keys.size(); index++) {
            all.put(keys.get(index), list.grants().get(index));
        }
        return all;
    }
}
