package dev.rolecall.snapshot.sqlite;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Failure.Keeping;
import dev.rolecall.domain.FailureException;
import dev.rolecall.store.PrivateFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/// One open file: brought up to date, looked over, and changed in transactions. For one thread at a
/// time.
final class Database implements AutoCloseable {
    /// How long another program that is writing is waited for.
    static final Duration PATIENCE = Duration.ofSeconds(2);

    /// The file never grows over 4 GiB, whatever is kept.
    static final int MOST_PAGES = 1 << 20;

    private final Connection connection;
    private final Rows rows;
    private long seenVersion;

    private Database(Connection connection) {
        this.connection = connection;
        this.rows = new Rows(connection);
    }

    /// Something done with rows.
    interface Task<T> {
        T of(Rows rows) throws SQLException;
    }

    /// Opens a file, which is made if there is none.
    ///
    /// @param mostPages how many pages of 4 KiB it may have
    /// @throws FailureException with [Failure.NotKept] if a newer Rolecall wrote it
    static Database open(Path file, int mostPages)
            throws SQLException, IOException, FailureException {
        PrivateFiles.create(file);
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(Math.toIntExact(PATIENCE.toMillis()));
        Database database =
                new Database(config.createConnection("jdbc:sqlite:" + file.toAbsolutePath()));
        boolean open = false;
        try {
            database.begin(file, mostPages);
            open = true;
            return database;
        } finally {
            if (!open) {
                database.close();
            }
        }
    }

    private void begin(Path file, int mostPages) throws SQLException, FailureException {
        long version = pragma("user_version");
        if (version > Schema.VERSION && pragma("application_id") == Schema.APPLICATION) {
            throw new FailureException(
                    new Failure.NotKept(Keeping.NEWER_VERSION, file.toString(), ""));
        }
        boolean empty = pragma("schema_version") == 0;
        if (!empty && pragma("application_id") != Schema.APPLICATION) {
            throw damaged("another program wrote it");
        }
        execute("PRAGMA synchronous = FULL");
        execute("PRAGMA temp_store = MEMORY");
        execute("PRAGMA secure_delete = ON");
        execute("PRAGMA max_page_count = " + mostPages);
        if (empty) {
            execute("PRAGMA auto_vacuum = INCREMENTAL");
        } else {
            lookOver();
        }
        if (version < Schema.VERSION) {
            writing(_ -> {
                Schema.bringUpToDate(connection, Math.toIntExact(pragma("user_version")));
                return true;
            });
        }
        seenVersion = pragma("data_version");
    }

    private void lookOver() throws SQLException {
        String found = rows.first("PRAGMA quick_check(1)", row -> row.getString(1)).orElse("");
        if (!found.equals("ok")) {
            throw damaged(found);
        }
    }

    private static SQLException damaged(String what) {
        return new SQLException(what, null, SQLiteErrorCode.SQLITE_CORRUPT.code);
    }

    private long pragma(String name) throws SQLException {
        return rows.first("PRAGMA " + name, row -> row.getLong(1)).orElse(0L);
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /// Whether another program wrote since this was asked last; to be asked within a transaction.
    boolean changedByOthers() throws SQLException {
        long version = pragma("data_version");
        boolean changed = version != seenVersion;
        seenVersion = version;
        return changed;
    }

    /// Does something with what is there at one moment.
    <T> T reading(Task<T> task) throws SQLException {
        return within("BEGIN", task);
    }

    /// Changes all or nothing.
    <T> T writing(Task<T> task) throws SQLException {
        return within("BEGIN IMMEDIATE", task);
    }

    private <T> T within(String begin, Task<T> task) throws SQLException {
        execute(begin);
        boolean done = false;
        try {
            T result = task.of(rows);
            execute("COMMIT");
            done = true;
            return result;
        } finally {
            if (!done) {
                undo();
            }
        }
    }

    private void undo() {
        rows.startAfresh();
        try {
            execute("ROLLBACK");
        } catch (SQLException undoneAlready) {
            // A full disk, for one, makes SQLite undo everything by itself.
        }
    }

    /// Gives the room of removed rows back to the disk.
    void shrink() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // An update is run to its end; as a query it would free one page only.
            statement.executeUpdate("PRAGMA incremental_vacuum");
        }
    }

    @Override
    public void close() throws SQLException {
        rows.close();
        connection.close();
    }
}
