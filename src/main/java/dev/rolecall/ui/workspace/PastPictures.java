package dev.rolecall.ui.workspace;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.FailureException;
import dev.rolecall.inventory.AccountInventory;
import dev.rolecall.snapshot.SnapshotKeeper;
import dev.rolecall.snapshot.SnapshotSummary;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// The snapshots that are kept, to be looked at and pinned. Safe to use from many threads, but not
/// for the screen's, which asks for [#taken()] alone; every question fails with
/// [dev.rolecall.domain.Failure.NotKept].
public final class PastPictures {
    private final Optional<SnapshotKeeper> keeper;
    private final Predicate<AccountId> keeps;
    private final ReadOnlyIntegerWrapper taken = new ReadOnlyIntegerWrapper();

    PastPictures(
            Optional<SnapshotKeeper> keeper,
            Predicate<AccountId> keeps,
            Consumer<Runnable> screen) {
        this.keeper = keeper;
        this.keeps = keeps;
        keeper.ifPresent(
                kept -> kept.whenTaken(() -> screen.accept(() -> taken.set(taken.get() + 1))));
    }

    /// Whether snapshots of `account` are kept at all.
    public boolean keeps(AccountId account) {
        return keeper.isPresent() && keeps.test(account);
    }

    /// How many were taken in this run, for whoever must know when there are more.
    public ReadOnlyIntegerProperty taken() {
        return taken.getReadOnlyProperty();
    }

    /// Those of `account`, newest first.
    public List<SnapshotSummary> of(Account account) throws FailureException {
        return keeps(account.id()) ? keeper.get().store().snapshots(account) : List.of();
    }

    /// The account as a snapshot has it; empty if there is no such snapshot any more.
    public Optional<AccountInventory> picture(Account account, long number)
            throws FailureException {
        return keeps(account.id())
                ? keeper.get().store().picture(account, number)
                : Optional.empty();
    }

    /// Keeps a snapshot for ever, or no longer than others.
    public void pin(Account account, long number, boolean pinned) throws FailureException {
        if (keeps(account.id())) {
            keeper.get().store().pin(account, number, pinned);
        }
    }
}
