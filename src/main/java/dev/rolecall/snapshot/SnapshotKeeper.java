package dev.rolecall.snapshot;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.FailureException;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.AccountInventory;
import dev.rolecall.inventory.Inventory;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.operation.Pulse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Keeps what is read behind the scenes: every few seconds while it changes, as a snapshot when a
/// reading ends, and once more at the end of the program. Everything goes on when nothing can be
/// kept; the person is told once why. Safe to use from many threads; only [#close] waits.
public final class SnapshotKeeper {
    /// Seldom enough to cost nothing, often enough to lose little when the program is killed.
    public static final Duration EVERY_FEW_SECONDS = Duration.ofSeconds(5);

    private static final Restored NOTHING = new Restored(false, Optional.empty());

    private final Inventory inventory;
    private final Operations operations;
    private final Clock clock;
    private final LazyStore store;
    private final OneByOne deeds;
    private final Pulse pulse;
    private final Map<AccountId, AccountInventory> kept = new ConcurrentHashMap<>();
    private final Set<AccountId> open = ConcurrentHashMap.newKeySet();
    private final Set<AccountId> restored = ConcurrentHashMap.newKeySet();

    /// Those that are open, but the store could not be asked for them yet.
    private final Map<AccountId, Account> missed = new ConcurrentHashMap<>();

    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();

    /// @param opening makes the store, in the background, when it is first needed
    /// @param tell told what a person must know, on any thread
    public SnapshotKeeper(
            SnapshotStore.Opening opening,
            Inventory inventory,
            Operations operations,
            Clock clock,
            Consumer<Message> tell) {
        this(opening, inventory, operations, clock, tell, EVERY_FEW_SECONDS);
    }

    SnapshotKeeper(
            SnapshotStore.Opening opening,
            Inventory inventory,
            Operations operations,
            Clock clock,
            Consumer<Message> tell,
            Duration interval) {
        this.inventory = inventory;
        this.operations = operations;
        this.clock = clock;
        this.store =
                new LazyStore(
                        opening,
                        clock,
                        message -> {
                            // The file may be a new one.
                            kept.clear();
                            tell.accept(message);
                        });
        this.deeds = new OneByOne(operations);
        // What was known a moment ago is kept already; the first rows come first.
        this.pulse = Pulse.patient(interval, Runnable::run, () -> deeds.add(this::keepAll));
        inventory.listen(this::changed);
    }

    /// What is known of an account when the program starts.
    ///
    /// @param since when the reading began that was not finished; what was read since is fresh
    public record Restored(boolean known, Optional<Instant> since) {}

    /// Fills the inventory with what is kept of `account`, which is kept from then on. To be called
    /// before the account is read.
    ///
    /// @param then called on the screen's thread, also when nothing could be had
    public void restore(Account account, Consumer<Restored> then) {
        open.add(account.id());
        operations.quietly(
                "restore " + account.id(),
                _ -> restored(account),
                outcome ->
                        then.accept(
                                outcome instanceof Outcome.Succeeded<Restored>(Restored done)
                                        ? done
                                        : NOTHING));
    }

    private Restored restored(Account account) {
        Optional<Optional<AccountInventory>> answer = store.ask(kept -> kept.latest(account));
        Optional<AccountInventory> latest = answer.flatMap(found -> found);
        latest.ifPresent(known -> inventory.restore(account, known));
        rememberNames(account);
        if (!open.contains(account.id())) {
            // It was closed meanwhile, and restoring has begun it again.
            inventory.forget(account.id());
            return NOTHING;
        }
        if (answer.isEmpty()) {
            missed.put(account.id(), account);
            if (!open.contains(account.id())) {
                missed.remove(account.id());
            }
            return NOTHING;
        }
        restored.add(account.id());
        return new Restored(
                latest.isPresent(),
                store.ask(kept -> kept.unfinishedSince(account)).flatMap(since -> since));
    }

    private void rememberNames(Account account) {
        store.ask(kept -> kept.names(account))
                .ifPresent(names ->
                        inventory
                                .people()
                                .remember(
                                        account.id(),
                                        names.stream().map(SeenName::principal).toList()));
    }

    /// What is kept of an account that could not be restored is had before anything is kept in its
    /// place.
    private void catchUp(Account account) {
        Optional<Optional<AccountInventory>> answer = store.ask(kept -> kept.latest(account));
        if (answer.isPresent() && missed.remove(account.id(), account)) {
            if (open.contains(account.id())) {
                answer.get().ifPresent(inventory::recall);
                rememberNames(account);
                restored.add(account.id());
            }
        }
    }

    /// The account is not open any more: the inventory forgets it, and it is not kept until it is
    /// restored again. What was kept of it stays.
    public void leave(AccountId account) {
        open.remove(account);
        restored.remove(account);
        missed.remove(account);
        inventory.forget(account);
    }

    /// Everything of an account is being read from now on.
    public void readingBegan(Account account) {
        Instant now = clock.instant();
        deeds.add(() -> store.tell(open -> open.readingBegan(account, now)));
    }

    /// The reading of an account came to its end, or what it held aside is believed now: a snapshot
    /// is taken. Where older knowledge is shown than was read, none is, and the reading counts as
    /// not finished: the next start reads again what was held aside, and so the question comes
    /// back.
    ///
    /// Not to be called for a reading that was stopped, which is resumed after a restart.
    public void readingEnded(Account account) {
        deeds.add(() -> takeNow(account));
    }

    /// The account was removed for good: what is kept of it is removed as well.
    public void forget(AccountId account) {
        leave(account);
        deeds.add(() -> {
            kept.remove(account);
            store.tell(open -> open.forget(account));
        });
    }

    /// Calls `watcher`, on whatever thread, when a snapshot was taken.
    public void whenTaken(Runnable watcher) {
        watchers.add(watcher);
    }

    /// The store itself, to look at snapshots; its calls must not be made on the screen's thread.
    ///
    /// @throws FailureException with [Failure.NotKept] if there is none
    public SnapshotStore store() throws FailureException {
        return store.open();
    }

    /// Keeps what is not kept yet, for as long as `patience` lasts, and closes the store.
    ///
    /// @return whether everything was kept in time
    public boolean close(Duration patience) {
        CountDownLatch done = new CountDownLatch(1);
        deeds.add(() -> {
            keepAll();
            store.close();
            done.countDown();
        });
        try {
            return done.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void changed() {
        pulse.changed();
    }

    private void keepAll() {
        missed.values().forEach(this::catchUp);
        InventorySnapshot now = inventory.snapshot();
        restored.forEach(id ->
                now.of(id)
                        .filter(this::isNews)
                        .ifPresent(picture -> {
                            if (store.tell(open -> keep(open, picture))) {
                                kept.put(id, picture);
                            }
                        }));
    }

    /// Whatever held something aside, be it a few lists that were read again, is not finished
    /// before somebody has decided.
    private void keep(SnapshotStore open, AccountInventory picture) throws FailureException {
        open.keep(picture);
        if (picture.truth().doubt().isPresent()) {
            open.readingBegan(picture.account(), clock.instant());
        }
    }

    /// What did not change is the same object; of what is not known at all nothing is kept.
    @SuppressWarnings("ReferenceEquality")
    private boolean isNews(AccountInventory picture) {
        boolean nothing = picture.listings().isEmpty() && picture.entries().isEmpty();
        return !nothing && kept.get(picture.account().id()) != picture;
    }

    private void takeNow(Account account) {
        Optional.ofNullable(missed.get(account.id())).ifPresent(this::catchUp);
        if (!restored.contains(account.id())) {
            return;
        }
        Instant now = clock.instant();
        inventory
                .snapshot()
                .of(account.id())
                .filter(picture -> picture.truth().doubt().isEmpty())
                .ifPresent(picture -> {
                    boolean taken =
                            store.tell(open -> {
                                open.take(picture, now);
                                open.readingEnded(account);
                            });
                    if (taken) {
                        kept.put(account.id(), picture);
                        store.tell(open -> open.thin(new Retention(clock.getZone()), now));
                        watchers.forEach(Runnable::run);
                    }
                });
    }
}
