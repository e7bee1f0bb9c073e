package dev.rolecall.inventory;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.provider.Reading;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One account of the inventory while it is being filled. Not thread-safe: guarded by the
/// inventory.
final class LiveAccount {
    private final GrantPool pool = new GrantPool();
    private final Map<ResourceKind, Listing> listings = new LinkedHashMap<>();
    private final Map<ResourceRef, ResourceEntry> entries = new LinkedHashMap<>();
    private Account account;
    private Optional<AccountInventory> snapshot = Optional.empty();

    LiveAccount(Account account) {
        this.account = account;
    }

    void account(Account renewed) {
        account = renewed;
        snapshot = Optional.empty();
    }

    /// Takes over what was known before; not if anything is known already.
    boolean restore(AccountInventory known) {
        boolean untouched = entries.isEmpty() && listings.isEmpty();
        if (untouched) {
            listings.putAll(known.listings());
            known.entries()
                    .values()
                    .forEach(entry -> entries.put(entry.resource().ref(), pooled(entry)));
            snapshot = Optional.empty();
        }
        return untouched;
    }

    private ResourceEntry pooled(ResourceEntry entry) {
        AccessState access =
                switch (entry.access()) {
                    case AccessState.Unread unread -> unread;
                    case AccessState.Known(AccessList list) -> known(entry, list);
                    case AccessState.NotRead(Failure why, Optional<AccessList> before) ->
                            new AccessState.NotRead(
                                    why,
                                    before.map(list -> pool.shared(entry.resource().ref(), list)));
                };
        return ResourceEntry.of(entry.resource(), access);
    }

    void listing(ResourceKind kind, Listing listing) {
        listings.put(kind, listing);
        snapshot = Optional.empty();
    }

    void listed(Resource resource) {
        ResourceEntry known = entries.get(resource.ref());
        AccessState access = known == null ? AccessState.UNREAD : known.access();
        entries.put(resource.ref(), ResourceEntry.of(resource, access));
        snapshot = Optional.empty();
    }

    void keepOnly(ResourceKind kind, Set<ResourceRef> seen) {
        entries.keySet().removeIf(ref -> ref.kind().equals(kind) && !seen.contains(ref));
        snapshot = Optional.empty();
    }

    /// A reading of a resource that is gone meanwhile is dropped.
    void read(Reading reading) {
        ResourceEntry entry = entries.get(reading.resource());
        if (entry != null) {
            Resource resource = entry.resource();
            entries.put(resource.ref(), ResourceEntry.of(resource, after(entry, reading)));
            snapshot = Optional.empty();
        }
    }

    private AccessState after(ResourceEntry entry, Reading reading) {
        return switch (reading) {
            case Reading.Read read -> known(entry, read.access());
            case Reading.NotRead not ->
                    new AccessState.NotRead(not.failure(), entry.access().list());
        };
    }

    private AccessState known(ResourceEntry entry, AccessList list) {
        return new AccessState.Known(pool.shared(entry.resource().ref(), list));
    }

    AccountInventory snapshot() {
        AccountInventory now =
                snapshot.orElseGet(() ->
                        AccountInventory.of(
                                account,
                                Collections.unmodifiableMap(new LinkedHashMap<>(listings)),
                                Collections.unmodifiableMap(new LinkedHashMap<>(entries))));
        snapshot = Optional.of(now);
        return now;
    }
}
