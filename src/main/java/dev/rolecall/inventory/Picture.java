package dev.rolecall.inventory;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is known of one account, while it changes. Kinds stand in the order they were begun, and
/// the resources of a kind as they were listed first, however readings overlap. Not thread-safe.
final class Picture {
    private final Map<ResourceKind, Listing> listings = new LinkedHashMap<>();
    private final Map<ResourceKind, Map<ResourceRef, ResourceEntry>> kinds = new LinkedHashMap<>();

    /// The same once more, to be changed apart from this one.
    Picture copy() {
        Picture copy = new Picture();
        copy.listings.putAll(listings);
        kinds.forEach((kind, entries) -> copy.kinds.put(kind, new LinkedHashMap<>(entries)));
        return copy;
    }

    boolean isEmpty() {
        return listings.isEmpty() && kinds.isEmpty();
    }

    void listing(ResourceKind kind, Listing listing) {
        listings.put(kind, listing);
        entries(kind);
    }

    /// A resource that is known keeps its place and what was read of it.
    void listed(Resource resource) {
        ResourceEntry known = entries(resource.ref().kind()).get(resource.ref());
        put(ResourceEntry.of(resource, known == null ? AccessState.UNREAD : known.access()));
    }

    void put(ResourceEntry entry) {
        ResourceRef ref = entry.resource().ref();
        entries(ref.kind()).put(ref, entry);
    }

    /// What is known of the access to a resource is `access` now; nothing if it is not listed.
    void access(ResourceRef ref, AccessState access) {
        find(ref).ifPresent(entry -> put(ResourceEntry.of(entry.resource(), access)));
    }

    Optional<ResourceEntry> find(ResourceRef ref) {
        return Optional.ofNullable(kinds.get(ref.kind())).map(entries -> entries.get(ref));
    }

    /// Drops the resources of `kind` that are not among `seen`, and tells which they were.
    List<ResourceEntry> keepOnly(ResourceKind kind, Set<ResourceRef> seen) {
        Map<ResourceRef, ResourceEntry> entries = entries(kind);
        List<ResourceEntry> gone =
                entries.values().stream()
                        .filter(entry -> !seen.contains(entry.resource().ref()))
                        .toList();
        gone.forEach(entry -> entries.remove(entry.resource().ref()));
        return gone;
    }

    /// What was read of resources of `kind` that are not among `seen` is from before a failure.
    void markOutdated(ResourceKind kind, Failure why, Set<ResourceRef> seen) {
        entries(kind)
                .replaceAll((ref, entry) ->
                        seen.contains(ref) || entry.access().list().isEmpty()
                                ? entry
                                : ResourceEntry.of(
                                        entry.resource(),
                                        new AccessState.NotRead(why, entry.access().list())));
    }

    /// Takes over what `earlier` knows beyond this: lists that were not read since, and resources
    /// of kinds that were not listed to their end since. Tells which are not listed any more.
    List<ResourceEntry> recall(Picture earlier) {
        List<ResourceEntry> gone = new ArrayList<>();
        for (ResourceEntry known : earlier.entries()) {
            ResourceRef ref = known.resource().ref();
            Optional<ResourceEntry> now = find(ref);
            Optional<Failure> why =
                    now.isPresent() ? now.get().access().failure() : notListed(ref.kind());
            if (now.isEmpty() && Listing.COMPLETE.equals(listings.get(ref.kind()))) {
                gone.add(known);
            } else if (now.flatMap(entry -> entry.access().list()).isEmpty()) {
                put(
                        ResourceEntry.of(
                                now.orElse(known).resource(),
                                why.<AccessState>map(reason ->
                                                new AccessState.NotRead(
                                                        reason, known.access().list()))
                                        .orElse(known.access())));
            }
        }
        earlier.listings.forEach(listings::putIfAbsent);
        return gone;
    }

    private Optional<Failure> notListed(ResourceKind kind) {
        return listings.get(kind) instanceof Listing.Failed(Failure why)
                ? Optional.of(why)
                : Optional.empty();
    }

    /// Failures of before are over wherever `later` tells of none, whatever else it tells.
    void forgive(Picture later) {
        listings.putAll(later.listings);
        kinds.values()
                .forEach(entries ->
                        List.copyOf(entries.keySet())
                                .forEach(ref -> {
                                    if (later.find(ref)
                                            .flatMap(entry -> entry.access().failure())
                                            .isEmpty()) {
                                        forgive(ref);
                                    }
                                }));
    }

    /// That this resource could not be read again is over; what is shown of it is old all the same.
    void forgive(ResourceRef ref) {
        find(ref)
                .filter(entry -> entry.access().failure().isPresent())
                .flatMap(entry -> entry.access().list())
                .ifPresent(list -> access(ref, new AccessState.Known(list)));
    }

    /// Every resource, kind by kind.
    List<ResourceEntry> entries() {
        List<ResourceEntry> all = new ArrayList<>();
        kinds.values().forEach(entries -> all.addAll(entries.values()));
        return all;
    }

    /// The same as a value.
    AccountInventory of(Account account) {
        Map<ResourceRef, ResourceEntry> entries = new LinkedHashMap<>();
        kinds.values().forEach(entries::putAll);
        return AccountInventory.of(
                account,
                Collections.unmodifiableMap(new LinkedHashMap<>(listings)),
                Collections.unmodifiableMap(entries));
    }

    private Map<ResourceRef, ResourceEntry> entries(ResourceKind kind) {
        return kinds.computeIfAbsent(kind, _ -> new LinkedHashMap<>());
    }
}
