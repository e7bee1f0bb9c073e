package dev.rolecall.inventory;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.operation.Pulse;
import dev.rolecall.provider.Reading;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Everything read from all accounts; safe to fill and to look at from many threads. What is said
/// of an account that was not begun, or was forgotten meanwhile, is dropped.
public final class Inventory {
    private final Map<AccountId, LiveAccount> accounts = new LinkedHashMap<>();
    private final List<Pulse> listeners = new CopyOnWriteArrayList<>();
    private final PeopleSeen people = new PeopleSeen();
    private Optional<InventorySnapshot> current = Optional.empty();

    /// Makes room for `account`, or renews its name and environment; keeps what was read.
    public void begin(Account account) {
        synchronized (this) {
            accounts.computeIfAbsent(account.id(), _ -> new LiveAccount(account)).account(account);
            current = Optional.empty();
        }
        changed();
    }

    /// Makes room for `account` and fills it with what an earlier run knew of it, unless something
    /// was read already: the truth is never put back. Nobody has to wait while a million grants are
    /// gone through.
    public void restore(Account account, AccountInventory known) {
        LiveAccount filled = LiveAccount.knowing(account, known);
        Collection<Grant> seen = oneOfEach(known);
        AtomicBoolean taken = new AtomicBoolean();
        begin(account);
        update(account.id(), live -> taken.set(live.restore(filled)));
        if (taken.get()) {
            people.saw(account.id(), seen);
        }
    }

    /// Adds what an earlier run knew of an account, where that could not be had before something
    /// was read. When much of it is gone with what was read, it stays in sight ([Doubt]).
    public void recall(AccountInventory known) {
        LiveAccount filled = LiveAccount.knowing(known.account(), known);
        Collection<Grant> seen = oneOfEach(known);
        update(
                known.account().id(),
                live -> {
                    live.recall(filled);
                    people.saw(known.account().id(), seen);
                });
    }

    /// A grant of each principal, told by identity.
    private static Collection<Grant> oneOfEach(AccountInventory known) {
        IdentityHashMap<Principal, Grant> grants = new IdentityHashMap<>();
        for (ResourceEntry entry : known.entries().values()) {
            entry.access()
                    .list()
                    .map(AccessList::grants)
                    .orElse(List.of())
                    .forEach(grant -> grants.putIfAbsent(grant.principal(), grant));
        }
        return grants.values();
    }

    public void forget(AccountId id) {
        synchronized (this) {
            accounts.remove(id);
            current = Optional.empty();
        }
        people.forget(id);
        changed();
    }

    /// The listing of `kind` begins; until it is complete nothing is taken for vanished.
    public void listing(AccountId id, ResourceKind kind) {
        update(id, account -> account.listing(kind, Listing.UNDERWAY));
    }

    /// Some resources of one account; known ones keep what was read of them.
    public void listed(AccountId id, List<Resource> page) {
        update(id, account -> page.forEach(account::toldOf));
    }

    /// Access to `resource` is changed through `manager`; nothing if it is not known any more.
    public void managed(ResourceRef resource, ResourceRef manager) {
        update(resource.account(), account -> account.managed(resource, manager));
    }

    public void listingFailed(AccountId id, ResourceKind kind, Failure failure) {
        update(id, account -> account.listing(kind, new Listing.Failed(failure)));
    }

    /// All resources of `kind` were listed; those that are not among `seen` have vanished.
    public void listingComplete(AccountId id, ResourceKind kind, Set<ResourceRef> seen) {
        update(
                id,
                account -> {
                    account.listing(kind, Listing.COMPLETE);
                    account.keepOnly(kind, seen);
                });
    }

    /// What came of reading one access list by itself, as after a change of it; a failure keeps
    /// what was known before, marked. Whatever is gone from it is expected: it raises no [Doubt].
    public void read(Reading reading) {
        update(
                reading.resource().account(),
                account -> {
                    account.toldOf(reading);
                    saw(reading);
                });
    }

    void saw(Reading reading) {
        if (reading instanceof Reading.Read read) {
            people.saw(reading.resource().account(), read.access().grants());
        }
    }

    /// Begins to read everything of `account`, in place of whoever was at it.
    Refresh refresh(Account account) {
        begin(account);
        AccountId id = account.id();
        Refresh refresh = new Refresh(this, account, snapshot().of(id));
        update(id, live -> live.begin(refresh));
        return refresh;
    }

    /// Begins to read some lists of `account` again, watched for a large loss as a refresh of
    /// everything is. Empty while such a refresh runs, or waits for a decision about a [Doubt]: it
    /// is not put aside for a few lists.
    Optional<Refresh> refreshOfSome(Account account) {
        AccountId id = account.id();
        Refresh refresh = new Refresh(this, account, snapshot().of(id));
        AtomicBoolean begun = new AtomicBoolean();
        update(
                id,
                live -> {
                    if (live.isAtRest()) {
                        live.begin(refresh);
                        begun.set(true);
                    }
                });
        return begun.get() ? Optional.of(refresh) : Optional.empty();
    }

    /// Shows what the last refresh of an account read, though much is gone; nothing unless there is
    /// a [Doubt].
    public void believe(AccountId id) {
        update(id, LiveAccount::believe);
    }

    /// Keeps what was known before a doubtful refresh and drops what it read; the next one asks
    /// again. Nothing unless there is a [Doubt].
    public void disbelieve(AccountId id) {
        update(id, LiveAccount::disbelieve);
    }

    void update(AccountId id, Consumer<LiveAccount> change) {
        synchronized (this) {
            LiveAccount account = accounts.get(id);
            if (account == null) {
                return;
            }
            change.accept(account);
            current = Optional.empty();
        }
        changed();
    }

    /// Everything known now.
    public synchronized InventorySnapshot snapshot() {
        InventorySnapshot now = current.orElseGet(this::copy);
        current = Optional.of(now);
        return now;
    }

    private InventorySnapshot copy() {
        Map<AccountId, AccountInventory> copies = new LinkedHashMap<>();
        accounts.forEach((id, account) -> copies.put(id, account.snapshot()));
        return new InventorySnapshot(copies);
    }

    /// Everyone who was seen in an access list so far.
    public PeopleSeen people() {
        return people;
    }

    /// Calls `onChange` on any thread when something changed, at most ten times a second.
    public void listen(Runnable onChange) {
        listeners.add(new Pulse(Pulse.TEN_A_SECOND, Runnable::run, onChange));
    }

    private void changed() {
        listeners.forEach(Pulse::changed);
    }
}
