package dev.rolecall.snapshot.sqlite;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.FailureException;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.AccountInventory;
import dev.rolecall.snapshot.Retention;
import dev.rolecall.snapshot.SeenName;
import dev.rolecall.snapshot.SnapshotStore;
import dev.rolecall.snapshot.SnapshotSummary;
import dev.rolecall.snapshot.StepIndex;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Snapshots in one SQLite file, which only its owner can read. A damaged file is set aside beside
/// it, and a new one begun.
public final class SqliteSnapshots implements SnapshotStore {
    /// The name of the file in the folder for data.
    public static final String FILE = "snapshots.db";

    private final SafeDatabase database;
    private final MessageText messages = new MessageText();

    /// Guarded by the database, as is what was read.
    private final Map<Account, KeptAccount> kept = new HashMap<>();

    /// What was read of accounts of which nothing was kept since.
    private final Map<Account, AccountInventory> read = new HashMap<>();

    private SqliteSnapshots(SafeDatabase database) {
        this.database = database;
    }

    /// Opens the file, which is made if there is none.
    ///
    /// @param tell told when the file was damaged and is set aside, now or later
    /// @throws FailureException with [dev.rolecall.domain.Failure.NotKept]; a file of a newer
    ///   Rolecall is left as it is
    public static SqliteSnapshots open(Path file, Clock clock, Consumer<Message> tell)
            throws FailureException {
        return open(file, Database.MOST_PAGES, clock, tell);
    }

    static SqliteSnapshots open(Path file, int mostPages, Clock clock, Consumer<Message> tell)
            throws FailureException {
        return new SqliteSnapshots(SafeDatabase.open(file, mostPages, clock, tell));
    }

    @Override
    public Optional<AccountInventory> latest(Account account) throws FailureException {
        return reading(rows -> {
            Optional<Long> number = KeptAccount.find(rows, account);
            Optional<AccountInventory> latest =
                    number.isEmpty()
                            ? Optional.empty()
                            : known(
                                    new PictureReader(rows, account, number.get(), messages)
                                            .latest());
            if (!kept.containsKey(account)) {
                latest.ifPresent(picture -> hold(account, picture));
            }
            return latest;
        });
    }

    /// A picture may be a million grants: one of each account is held at most, until its account is
    /// kept.
    private void hold(Account account, AccountInventory picture) {
        letGo(account.id());
        read.put(account, picture);
    }

    private void letGo(AccountId account) {
        read.keySet().removeIf(known -> known.id().equals(account));
    }

    private static Optional<AccountInventory> known(AccountInventory picture) {
        boolean nothing = picture.listings().isEmpty() && picture.entries().isEmpty();
        return nothing ? Optional.empty() : Optional.of(picture);
    }

    @Override
    public void keep(AccountInventory picture) throws FailureException {
        writing(rows -> {
            new PictureWriter(rows, kept(rows, picture.account())).write(picture);
            return true;
        });
    }

    @Override
    public SnapshotSummary take(AccountInventory picture, Instant at) throws FailureException {
        return writing(rows -> {
            KeptAccount account = kept(rows, picture.account());
            PictureWriter writer = new PictureWriter(rows, account);
            writer.write(picture);
            return new SnapshotRows(rows).add(account.number(), writer.next(), picture, at);
        });
    }

    @Override
    public List<SnapshotSummary> snapshots(Account account) throws FailureException {
        return reading(rows -> snapshots(rows, account));
    }

    private static List<SnapshotSummary> snapshots(Rows rows, Account account) throws SQLException {
        Optional<Long> number = KeptAccount.find(rows, account);
        return number.isEmpty() ? List.of() : new SnapshotRows(rows).all(number.get());
    }

    @Override
    public Optional<AccountInventory> picture(Account account, long number)
            throws FailureException {
        return reading(rows -> {
            Optional<SnapshotSummary> snapshot =
                    snapshots(rows, account).stream()
                            .filter(one -> one.number() == number)
                            .findFirst();
            if (snapshot.isEmpty()) {
                return Optional.empty();
            }
            long row = KeptAccount.find(rows, account).orElseThrow();
            PictureReader reader = new PictureReader(rows, account, row, messages);
            return Optional.of(reader.snapshot(number, snapshot.get().at()));
        });
    }

    @Override
    public void pin(Account account, long number, boolean pinned) throws FailureException {
        writing(rows -> {
            Optional<Long> row = KeptAccount.find(rows, account);
            if (row.isPresent()) {
                new SnapshotRows(rows).pin(row.get(), number, pinned);
            }
            return true;
        });
    }

    @Override
    public int thin(Retention retention, Instant now) throws FailureException {
        int removed = writing(rows -> new SnapshotRows(rows).thin(retention, now));
        if (removed > 0) {
            shrink();
        }
        return removed;
    }

    @Override
    public void forget(AccountId account) throws FailureException {
        writing(rows -> {
            new SnapshotRows(rows).forget(account.value());
            kept.keySet().removeIf(known -> known.id().equals(account));
            letGo(account);
            return true;
        });
        shrink();
    }

    private void shrink() throws FailureException {
        database.run(open -> {
            open.shrink();
            return true;
        });
    }

    @Override
    public void readingBegan(Account account, Instant at) throws FailureException {
        writing(rows ->
                rows.change(
                        "UPDATE account SET reading_since = coalesce(reading_since, ?) WHERE number = ?",
                        Moments.of(at),
                        KeptAccount.findOrMake(rows, account)));
    }

    @Override
    public void readingEnded(Account account) throws FailureException {
        writing(rows ->
                rows.change(
                        "UPDATE account SET reading_since = NULL WHERE number = ?",
                        KeptAccount.findOrMake(rows, account)));
    }

    @Override
    public Optional<Instant> unfinishedSince(Account account) throws FailureException {
        return reading(rows -> {
            Optional<Long> number = KeptAccount.find(rows, account);
            return number.isEmpty()
                    ? Optional.empty()
                    : rows.first(
                                    "SELECT reading_since FROM account WHERE number = ?",
                                    row -> Rows.number(row, 1),
                                    number.get())
                            .flatMap(since -> since)
                            .map(Moments::read);
        });
    }

    @Override
    public List<SeenName> names(Account account) throws FailureException {
        return reading(rows -> new SnapshotRows(rows).names(account));
    }

    @Override
    public StepIndex steps() {
        return new SqliteSteps(database);
    }

    private KeptAccount kept(Rows rows, Account account) throws SQLException {
        KeptAccount known = kept.get(account);
        if (known == null) {
            kept.keySet().removeIf(other -> other.id().equals(account.id()));
            Optional<AccountInventory> madeOfIt = Optional.ofNullable(read.get(account));
            letGo(account.id());
            known = KeptAccount.load(rows, account, messages, madeOfIt);
            kept.put(account, known);
        }
        return known;
    }

    private <T> T reading(Database.Task<T> task) throws FailureException {
        return database.run(open -> open.reading(task));
    }

    /// What is known of the database is true no longer after it failed, or when another program
    /// wrote.
    private <T> T writing(Database.Task<T> task) throws FailureException {
        return database.run(open -> {
            boolean done = false;
            try {
                T result =
                        open.writing(rows -> {
                            if (open.changedByOthers()) {
                                kept.clear();
                            }
                            return task.of(rows);
                        });
                done = true;
                return result;
            } finally {
                if (!done) {
                    kept.clear();
                }
            }
        });
    }

    @Override
    public void close() {
        database.close();
    }
}
