package dev.rolecall.inventory;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.ResourceRef;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Counts what a refresh does not find any more, against the picture from before it. Not
/// thread-safe.
final class LossWatch {
    private static final int WORST = 12;
    private static final Comparator<Loss> WORST_FIRST =
            Comparator.comparing(Loss::vanished)
                    .thenComparingInt(Loss::grants)
                    .reversed()
                    .thenComparing(loss -> loss.resource().name());

    private final Picture before;
    private final LossPolicy policy;
    private final int resourcesBefore;
    private final Map<ResourceRef, Loss> losses = new HashMap<>();
    private int grantsBefore;
    private int resourcesGone;
    private int grantsGone;

    /// @param before must be changed by nobody else from now on
    LossWatch(Picture before, LossPolicy policy) {
        this.before = before;
        this.policy = policy;
        List<ResourceEntry> entries = before.entries();
        resourcesBefore = entries.size();
        grantsBefore = entries.stream().mapToInt(entry -> entry.grants().orElse(0)).sum();
    }

    Picture before() {
        return before;
    }

    /// A resource is not listed any more; one that came and went during the refresh is no loss.
    void gone(ResourceEntry entry) {
        before.find(entry.resource().ref())
                .ifPresent(known -> {
                    int grants = known.grants().orElse(0);
                    put(new Loss(known.resource(), true, grants, grants));
                });
    }

    /// @param now what a refresh found out about a resource
    /// @param picture everything as it is known now
    void read(ResourceRef ref, AccessState now, Picture picture) {
        Optional<ResourceEntry> known = before.find(ref);
        Optional<AccessList> old = known.flatMap(entry -> entry.access().list());
        if (old.isPresent() && now instanceof AccessState.Known(AccessList fresh)) {
            int gone = gone(old.get(), fresh, manager(known.get(), picture));
            put(new Loss(known.get().resource(), false, gone, old.get().grants().size()));
        }
    }

    /// What this console found out about a resource by other ways than the refresh, as after a
    /// change of its own: it holds for the picture from before as well, and is no loss.
    void toldOf(ResourceRef ref, AccessState now) {
        grantsBefore -= grantsBefore(ref);
        before.access(ref, now);
        grantsBefore += grantsBefore(ref);
        Loss loss = losses.get(ref);
        if (loss != null && !loss.vanished()) {
            drop(ref);
        }
    }

    private int grantsBefore(ResourceRef ref) {
        return before.find(ref).map(entry -> entry.grants().orElse(0)).orElse(0);
    }

    /// The list through which access to a resource is changed, where that is another one's.
    private static Optional<AccessList> manager(ResourceEntry entry, Picture picture) {
        return entry.resource()
                .managedBy()
                .flatMap(picture::find)
                .flatMap(manager -> manager.access().list());
    }

    /// Somebody who lost access to what manages this resource was bound to lose it here: that is
    /// counted there.
    private static int gone(AccessList old, AccessList fresh, Optional<AccessList> manager) {
        if (old.grants().equals(fresh.grants())) {
            return 0;
        }
        Set<Holder> left = holders(fresh);
        Set<Holder> managed = manager.map(LossWatch::holders).orElse(Set.of());
        int gone = 0;
        for (GrantKey key : old.keys()) {
            Holder holder = new Holder(key.kind().word(), key.principal(), key.occurrence());
            boolean bound = manager.isPresent() && !managed.contains(holder);
            gone += left.contains(holder) || bound ? 0 : 1;
        }
        return gone;
    }

    private record Holder(String kind, String id, int occurrence) {}

    private static Set<Holder> holders(AccessList list) {
        Set<Holder> holders = new HashSet<>();
        list.keys()
                .forEach(key ->
                        holders.add(
                                new Holder(key.kind().word(), key.principal(), key.occurrence())));
        return holders;
    }

    private void put(Loss loss) {
        ResourceRef ref = loss.resource().ref();
        drop(ref);
        if (loss.vanished() || loss.grants() > 0) {
            losses.put(ref, loss);
            resourcesGone += loss.vanished() ? 1 : 0;
            grantsGone += loss.grants();
        }
    }

    private void drop(ResourceRef ref) {
        Loss loss = losses.remove(ref);
        if (loss != null) {
            resourcesGone -= loss.vanished() ? 1 : 0;
            grantsGone -= loss.grants();
        }
    }

    private Losses losses() {
        return new Losses(resourcesGone, resourcesBefore, grantsGone, grantsBefore);
    }

    boolean isDoubtful() {
        return policy.doubts(losses());
    }

    Doubt doubt() {
        Optional<Instant> since =
                losses.keySet().stream()
                        .flatMap(ref -> before.find(ref).stream())
                        .flatMap(entry -> entry.access().list().stream())
                        .map(AccessList::readAt)
                        .min(Comparator.naturalOrder());
        List<Loss> worst = losses.values().stream().sorted(WORST_FIRST).limit(WORST).toList();
        return new Doubt(losses(), since, worst);
    }
}
