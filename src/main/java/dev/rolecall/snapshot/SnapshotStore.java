package dev.rolecall.snapshot;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.FailureException;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.AccountInventory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Where pictures of accounts are kept across restarts. An account is told by its identifier, its
/// service and its address: after any of them changed it is another one. Safe to use from many
/// threads; one call at a time is carried out.
///
/// Every method fails with [dev.rolecall.domain.Failure.NotKept], and has changed nothing then.
public interface SnapshotStore extends AutoCloseable {
    /// The account as it was last kept; empty if it never was.
    Optional<AccountInventory> latest(Account account) throws FailureException;

    /// Puts `picture` in place of the latest one, also in the middle of a reading; what did not
    /// change is not written again. A resource that is not in `picture` stays as it was while its
    /// kind is not listed to the end.
    void keep(AccountInventory picture) throws FailureException;

    /// Keeps `picture` as [#keep] does, and for good, as a snapshot.
    ///
    /// @param at when its reading ended
    SnapshotSummary take(AccountInventory picture, Instant at) throws FailureException;

    /// The snapshots of an account, newest first.
    List<SnapshotSummary> snapshots(Account account) throws FailureException;

    /// The account as a snapshot has it; empty if there is no such snapshot any more.
    Optional<AccountInventory> picture(Account account, long number) throws FailureException;

    /// Pinned snapshots are kept for ever.
    void pin(Account account, long number, boolean pinned) throws FailureException;

    /// Removes the snapshots that need not be kept any longer, of all accounts.
    ///
    /// @return how many were removed
    int thin(Retention retention, Instant now) throws FailureException;

    /// Removes everything that is kept of an account, wherever its address was.
    void forget(AccountId account) throws FailureException;

    /// Notes that everything of an account is being read from `at` on, unless an earlier reading
    /// that was not finished is being resumed: then that one's time stays.
    void readingBegan(Account account, Instant at) throws FailureException;

    /// Notes that the reading under way has come to its end.
    void readingEnded(Account account) throws FailureException;

    /// When the reading began that never came to its end: what was read since then is fresh.
    Optional<Instant> unfinishedSince(Account account) throws FailureException;

    /// Every principal that ever stood in an access list of the account, by its kind and its
    /// identifier, a line for each name it had.
    List<SeenName> names(Account account) throws FailureException;

    /// What the journal holds, to be found.
    StepIndex steps();

    @Override
    void close();

    /// Makes a store, or says why there is none.
    @FunctionalInterface
    interface Opening {
        /// Makes the store.
        ///
        /// @param tell told, on the thread of the call, what a person must know of the store: then
        ///   and later
        SnapshotStore open(Consumer<Message> tell) throws FailureException;
    }
}
