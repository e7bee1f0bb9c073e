package dev.rolecall.snapshot.sqlite;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Failure.Keeping;
import dev.rolecall.domain.FailureException;
import dev.rolecall.i18n.Message;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;

/// A database that is begun anew when it turns out to be damaged, and whose troubles are failures
/// of ours. Safe to use from many threads, which wait for each other.
final class SafeDatabase {
    private static final Logger LOG = System.getLogger(SafeDatabase.class.getName());
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Path file;
    private final Clock clock;
    private final Consumer<Message> tell;
    private Database database;
    private boolean closed;

    private SafeDatabase(Path file, Clock clock, Consumer<Message> tell, Database database) {
        this.file = file;
        this.clock = clock;
        this.tell = tell;
        this.database = database;
    }

    /// Something done with the open file.
    interface Deed<T> {
        T with(Database database) throws SQLException;
    }

    static SafeDatabase open(Path file, Clock clock, Consumer<Message> tell)
            throws FailureException {
        try {
            return new SafeDatabase(file, clock, tell, opened(file, clock, tell));
        } catch (SQLException trouble) {
            throw new FailureException(SqliteTrouble.of(file, trouble), trouble);
        } catch (IOException trouble) {
            throw new FailureException(SqliteTrouble.of(file, trouble), trouble);
        }
    }

    private static Database opened(Path file, Clock clock, Consumer<Message> tell)
            throws SQLException, IOException, FailureException {
        try {
            return Database.open(file);
        } catch (SQLException trouble) {
            if (!SqliteTrouble.isDamage(trouble)) {
                throw trouble;
            }
            LOG.log(Level.WARNING, "The file of snapshots is damaged", trouble);
            setAside(file, clock, tell);
            return Database.open(file);
        }
    }

    /// What SQLite has not finished writing goes with the file: it would be taken for part of the
    /// new one.
    private static void setAside(Path file, Clock clock, Consumer<Message> tell)
            throws IOException {
        String ending = ".damaged-" + STAMP.format(clock.instant());
        Path aside = file.resolveSibling(file.getFileName() + ending);
        Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
        Path unfinished = file.resolveSibling(file.getFileName() + "-journal");
        if (Files.exists(unfinished)) {
            Files.move(
                    unfinished,
                    file.resolveSibling(aside.getFileName() + "-journal"),
                    StandardCopyOption.ATOMIC_MOVE);
        }
        tell.accept(Message.of("snapshot.setAside", aside.toString()));
    }

    /// Does something once more when the file was damaged, with the new one.
    synchronized <T> T run(Deed<T> deed) throws FailureException {
        if (closed) {
            throw new FailureException(
                    new Failure.NotKept(Keeping.NOT_DONE, file.toString(), "closed"));
        }
        try {
            try {
                return deed.with(database);
            } catch (SQLException trouble) {
                if (!SqliteTrouble.isDamage(trouble)) {
                    throw trouble;
                }
                LOG.log(Level.WARNING, "The file of snapshots is damaged", trouble);
                database.close();
                setAside(file, clock, tell);
                database = Database.open(file);
                return deed.with(database);
            }
        } catch (SQLException trouble) {
            throw new FailureException(SqliteTrouble.of(file, trouble), trouble);
        } catch (IOException trouble) {
            throw new FailureException(SqliteTrouble.of(file, trouble), trouble);
        }
    }

    synchronized void close() {
        if (!closed) {
            closed = true;
            try {
                database.close();
            } catch (SQLException trouble) {
                LOG.log(Level.WARNING, "The file of snapshots was not closed", trouble);
            }
        }
    }
}
