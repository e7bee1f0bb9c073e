package dev.rolecall.ui.workspace;

import dev.rolecall.apply.Journal;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.Changes;
import dev.rolecall.inventory.Inventory;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.operation.Operations;
import dev.rolecall.snapshot.History;
import dev.rolecall.snapshot.SnapshotKeeper;
import dev.rolecall.snapshot.SnapshotStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;

/// What was read of accounts, across restarts: there at once when one is opened, kept behind the
/// screen from then on. Accounts of one run alone, as the sandbox's are, leave nothing behind.
public final class KeptPictures {
    private static final Duration AT_THE_END = Duration.ofSeconds(5);

    private final Inventory inventory;
    private final Optional<SnapshotKeeper> keeper;
    private final Optional<History> history;
    private final PastChanges past;
    private final PastPictures snapshots;
    private final Operations operations;
    private final Predicate<AccountId> keeps;
    private final Notices notices = new Notices();
    private final Set<AccountId> opening = new HashSet<>();

    /// @param store where pictures are kept; without one nothing outlasts the run
    /// @param journal what was done before
    /// @param keeps whether an account outlasts the run itself
    /// @param clock its zone decides where a day begins and ends
    /// @param screen carries something out on the screen's thread
    public KeptPictures(
            Inventory inventory,
            Optional<SnapshotStore.Opening> store,
            Optional<Journal> journal,
            Predicate<AccountId> keeps,
            Operations operations,
            Clock clock,
            Consumer<Runnable> screen) {
        this.inventory = inventory;
        this.keeper =
                store.map(opening ->
                        new SnapshotKeeper(
                                opening,
                                inventory,
                                operations,
                                clock,
                                notice -> screen.accept(() -> notices.tellOnce(notice))));
        this.history = keeper.map(History::new);
        this.past = new PastChanges(keeper, journal);
        this.snapshots = new PastPictures(keeper, keeps, screen);
        this.operations = operations;
        this.keeps = keeps;
    }

    /// Nothing outlasts the run.
    public static KeptPictures none(Inventory inventory, Operations operations) {
        return new KeptPictures(
                inventory,
                Optional.empty(),
                Optional.empty(),
                _ -> false,
                operations,
                Clock.system(ZoneId.systemDefault()),
                Runnable::run);
    }

    /// What the person must be told of the store.
    public ReadOnlyObjectProperty<List<Message>> notices() {
        return notices.all();
    }

    private Optional<SnapshotKeeper> keeper(AccountId account) {
        return keeper.filter(_ -> keeps.test(account));
    }

    /// Fills the inventory with what is known of `account`.
    ///
    /// @param then called on the screen's thread once that is done, or at once if there is nothing;
    ///   told since when everything is being read, if an earlier run did not finish that
    void open(Account account, Consumer<Optional<Instant>> then) {
        keeper(account.id())
                .ifPresentOrElse(
                        kept -> {
                            opening.add(account.id());
                            kept.restore(
                                    account,
                                    restored -> {
                                        opening.remove(account.id());
                                        then.accept(restored.since());
                                    });
                        },
                        () -> then.accept(Optional.empty()));
    }

    /// Whether what is known of some account is on its way.
    public boolean isOpening() {
        return !opening.isEmpty();
    }

    /// Everything of `account` is being read from now on.
    void began(Account account) {
        keeper(account.id()).ifPresent(kept -> kept.readingBegan(account));
    }

    /// Everything of `account` was read.
    void ended(Account account) {
        keeper(account.id()).ifPresent(kept -> kept.readingEnded(account));
    }

    /// The account was closed: the inventory forgets it, what is kept stays.
    void leave(AccountId account) {
        keeper.ifPresentOrElse(kept -> kept.leave(account), () -> inventory.forget(account));
    }

    /// The account was removed for good, and so is what is kept of it.
    public void forget(AccountId account) {
        keeper.ifPresent(kept -> kept.forget(account));
    }

    /// What has changed up to `now`; not to be asked on the screen's thread.
    public Changes changes(InventorySnapshot now) {
        return history.map(past -> past.upTo(now)).orElse(Changes.UNKNOWN);
    }

    /// The snapshots of every account that outlasts the run.
    public PastPictures snapshots() {
        return snapshots;
    }

    /// What Rolecall did to resources before, as far as it is to be had.
    public PastChanges past() {
        return past;
    }

    /// Gets ready, behind the screen, what nobody has asked for yet; to be called while nobody
    /// waits.
    public void prepare() {
        operations.quietly(
                "journal index",
                _ -> {
                    past.follow();
                    return past;
                },
                _ -> {});
    }

    /// Keeps what is not kept yet; the program is ending.
    ///
    /// @return whether everything was kept in time
    public boolean close() {
        return keeper.map(kept -> kept.close(AT_THE_END)).orElse(true);
    }
}
