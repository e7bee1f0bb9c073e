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
import java.util.Optional;
import java.util.function.Consumer;

/// A database that is begun anew when it turns out to be damaged, and whose troubles are failures
/// of ours. Safe to use from many threads, which wait for each other.
final class SafeDatabase {
    private static final Logger LOG = System.getLogger(SafeDatabase.class.getName());
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Path file;
    private final Clock clock;
    private final int mostPages;
    private final Consumer<Message> tell;
    private Optional<Database> database = Optional.empty();
    private boolean closed;

    private SafeDatabase(Path file, int mostPages, Clock clock, Consumer<Message> tell) {
        this.file = file;
        this.mostPages = mostPages;
        this.clock = clock;
        this.tell = tell;
    }

    /// Something done with the open file.
    interface Deed<T> {
        T with(Database database) throws SQLException;
    }

    static SafeDatabase open(Path file, int mostPages, Clock clock, Consumer<Message> tell)
            throws FailureException {
        SafeDatabase database = new SafeDatabase(file, mostPages, clock, tell);
        database.run(_ -> true);
        return database;
    }

    /// What SQLite has not finished writing goes with the file: it would be taken for part of the
    /// new one.
    private void setAside() throws IOException {
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

    /// Does something with the file, and once more with a new one if it was damaged.
    synchronized <T> T run(Deed<T> deed) throws FailureException {
        try {
            try {
                return deed.with(opened());
            } catch (SQLException trouble) {
                if (!SqliteTrouble.isDamage(trouble)) {
                    throw trouble;
                }
                LOG.log(Level.WARNING, "The file of snapshots is damaged", trouble);
                shut();
                setAside();
                return deed.with(opened());
            }
        } catch (SQLException trouble) {
            throw new FailureException(SqliteTrouble.of(file, trouble), trouble);
        } catch (IOException trouble) {
            throw new FailureException(SqliteTrouble.of(file, trouble), trouble);
        }
    }

    private Database opened() throws SQLException, IOException, FailureException {
        if (closed) {
            throw new FailureException(
                    new Failure.NotKept(Keeping.NOT_DONE, file.toString(), "closed"));
        }
        Database open = database.isPresent() ? database.get() : Database.open(file, mostPages);
        database = Optional.of(open);
        return open;
    }

    private void shut() throws SQLException {
        if (database.isPresent()) {
            database.get().close();
            database = Optional.empty();
        }
    }

    synchronized void close() {
        closed = true;
        try {
            shut();
        } catch (SQLException trouble) {
            LOG.log(Level.WARNING, "The file of snapshots was not closed", trouble);
        }
    }
}
