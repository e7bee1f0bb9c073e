package dev.rolecall.snapshot.sqlite;

import static dev.rolecall.snapshot.sqlite.Pictures.ACCOUNT;
import static dev.rolecall.snapshot.sqlite.Pictures.EDITOR;
import static dev.rolecall.snapshot.sqlite.Pictures.NOON;
import static dev.rolecall.snapshot.sqlite.Pictures.VIEWER;
import static dev.rolecall.snapshot.sqlite.Pictures.grant;
import static dev.rolecall.snapshot.sqlite.Pictures.read;
import static dev.rolecall.snapshot.sqlite.Pictures.whole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Failure.Keeping;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.AccountInventory;
import dev.rolecall.inventory.ResourceEntry;
import dev.rolecall.snapshot.SnapshotStore;
import dev.rolecall.testing.ChildProgram;
import dev.rolecall.words.FailureWords;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.SQLiteErrorCode;

/// Files that are damaged, full, held, of another version or out of reach: each ends in a sentence,
/// and what is lost is said.
class UnfitFileTest {
    private static final AccountInventory PICTURE =
            whole(read("1", NOON, grant("ann", VIEWER), grant("bob", EDITOR)));

    @TempDir private Path folder;
    private final List<Message> told = new ArrayList<>();

    private Path file() {
        return folder.resolve(SqliteSnapshots.FILE);
    }

    private SnapshotStore open() throws Exception {
        return SqliteSnapshots.open(file(), Clock.systemUTC(), told::add);
    }

    private void keepPicture() throws Exception {
        try (SnapshotStore store = open()) {
            store.take(PICTURE, NOON);
        }
    }

    private List<Path> setAside() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().contains(".damaged-")).toList();
        }
    }

    private static String sentence(Failure failure) {
        return new Messages(Locale.ENGLISH).text(FailureWords.line(failure));
    }

    @Test
    void what_is_no_database_is_set_aside_and_a_new_file_begun() throws Exception {
        Files.writeString(file(), "not a database, but a letter to my aunt".repeat(200));

        try (SnapshotStore store = open()) {
            store.keep(PICTURE);
            assertThat(store.latest(ACCOUNT)).contains(PICTURE);
        }

        assertThat(setAside()).hasSize(1);
        assertThat(Files.readString(setAside().getFirst())).startsWith("not a database");
        assertThat(told)
                .extracting(message -> new Messages(Locale.ENGLISH).text(message))
                .singleElement()
                .asString()
                .contains(setAside().getFirst().toString())
                .contains("names of people who have no access any more");
    }

    @Test
    void a_file_that_was_cut_short_is_set_aside() throws Exception {
        keepPicture();
        try (RandomAccessFile bytes = new RandomAccessFile(file().toFile(), "rw")) {
            bytes.setLength(bytes.length() / 2);
        }

        try (SnapshotStore store = open()) {
            assertThat(store.latest(ACCOUNT)).isEmpty();
        }

        assertThat(setAside()).hasSize(1);
        assertThat(told).hasSize(1);
    }

    @Test
    void a_list_that_is_not_what_was_written_is_found_when_it_is_read() throws Exception {
        keepPicture();
        Sql.execute(file(), "UPDATE grants SET content = X'01020001'");

        try (SnapshotStore store = open()) {
            assertThat(told).isEmpty();
            assertThat(store.latest(ACCOUNT)).isEmpty();
            store.keep(PICTURE);
            assertThat(store.latest(ACCOUNT)).contains(PICTURE);
        }

        assertThat(setAside()).hasSize(1);
        assertThat(told).hasSize(1);
    }

    @Test
    void the_database_of_another_program_is_set_aside() throws Exception {
        Sql.execute(file(), "CREATE TABLE recipes (name TEXT)");

        open().close();

        assertThat(setAside()).hasSize(1);
        assertThat(Sql.number(setAside().getFirst(), "SELECT count(*) FROM recipes")).isZero();
    }

    @Test
    void a_file_of_a_newer_rolecall_is_refused_and_not_touched() throws Exception {
        keepPicture();
        Sql.execute(file(), "PRAGMA user_version = 99");
        byte[] before = Files.readAllBytes(file());

        Failure failure = Troubles.of(this::open);

        assertThat(failure)
                .isEqualTo(new Failure.NotKept(Keeping.NEWER_VERSION, file().toString(), ""));
        assertThat(sentence(failure)).contains("newer Rolecall").contains(file().toString());
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        assertThat(told).isEmpty();
        assertThat(setAside()).isEmpty();
    }

    @Test
    void a_full_disk_keeps_what_was_there_and_goes_on_once_there_is_room() throws Exception {
        keepPicture();
        ResourceEntry[] many =
                IntStream.range(0, 2_000)
                        .mapToObj(number -> read("r" + number, NOON, grant("u" + number, VIEWER)))
                        .toArray(ResourceEntry[]::new);
        try (SnapshotStore full = SqliteSnapshots.open(file(), 40, Clock.systemUTC(), told::add)) {
            Failure failure = Troubles.of(() -> full.take(whole(many), NOON));

            assertThat(failure)
                    .isInstanceOfSatisfying(
                            Failure.NotKept.class,
                            not -> assertThat(not.why()).isEqualTo(Keeping.NO_ROOM));
            assertThat(sentence(failure)).contains("full").contains(file().toString());
            assertThat(full.latest(ACCOUNT)).contains(PICTURE);
            assertThat(full.snapshots(ACCOUNT)).hasSize(1);
            AccountInventory smaller = whole(read("1", NOON, grant("ann", EDITOR)));
            full.keep(smaller);
            assertThat(full.latest(ACCOUNT)).contains(smaller);
        }
        try (SnapshotStore roomy = open()) {
            roomy.keep(whole(many));
            assertThat(roomy.latest(ACCOUNT)).contains(whole(many));
        }
        assertThat(told).isEmpty();
    }

    @Test
    void a_file_that_another_program_holds_is_waited_for_and_then_left_alone() throws Exception {
        keepPicture();
        Path said = folder.resolve("said");
        try (SnapshotStore store = open();
                ChildProgram holder =
                        ChildProgram.start(LockHolder.class, said, file().toString())) {
            while (!Files.readString(said).contains("held")) {
                assertThat(holder.isAlive()).as(Files.readString(said)).isTrue();
                Thread.sleep(20);
            }
            long begun = System.nanoTime();
            Failure failure = Troubles.of(() -> store.take(PICTURE, NOON));
            Duration waited = Duration.ofNanos(System.nanoTime() - begun);

            assertThat(failure)
                    .isInstanceOfSatisfying(
                            Failure.NotKept.class,
                            not -> assertThat(not.why()).isEqualTo(Keeping.IN_USE));
            assertThat(sentence(failure)).contains("Another program").contains(file().toString());
            assertThat(waited)
                    .isBetween(Database.PATIENCE.dividedBy(2), Database.PATIENCE.multipliedBy(3));
            holder.kill();
            assertThat(store.take(PICTURE, NOON).number()).isEqualTo(2);
        }
    }

    @Test
    void where_no_file_can_be_made_that_is_said() throws Exception {
        Path occupied = Files.writeString(folder.resolve("occupied"), "a file");
        Path below = occupied.resolve("data").resolve(SqliteSnapshots.FILE);

        Failure failure =
                Troubles.of(() -> SqliteSnapshots.open(below, Clock.systemUTC(), told::add));

        assertThat(failure)
                .isInstanceOfSatisfying(
                        Failure.NotKept.class,
                        not -> assertThat(not.why()).isEqualTo(Keeping.NO_WRITING));
        assertThat(sentence(failure)).contains(below.toString()).contains("permissions");
    }

    @ParameterizedTest
    @CsvSource({
        "SQLITE_READONLY, NO_WRITING",
        "SQLITE_READONLY_DIRECTORY, NO_WRITING",
        "SQLITE_CANTOPEN, NO_WRITING",
        "SQLITE_PERM, NO_WRITING",
        "SQLITE_FULL, NO_ROOM",
        "SQLITE_BUSY, IN_USE",
        "SQLITE_BUSY_SNAPSHOT, IN_USE",
        "SQLITE_IOERR_WRITE, NOT_DONE"
    })
    void what_sqlite_reports_has_a_sentence(SQLiteErrorCode code, Keeping why) {
        Failure failure =
                SqliteTrouble.of(file(), new SQLException("as SQLite says", null, code.code));

        assertThat(failure)
                .isEqualTo(new Failure.NotKept(why, file().toString(), "as SQLite says"));
        assertThat(sentence(failure)).contains(file().toString()).doesNotContain("{");
    }

    @Test
    void what_was_not_committed_when_the_program_was_killed_is_not_there() throws Exception {
        keepPicture();
        Path said = folder.resolve("said");
        try (ChildProgram writer = ChildProgram.start(LockHolder.class, said, file().toString())) {
            while (!Files.readString(said, StandardCharsets.UTF_8).contains("held")) {
                Thread.sleep(20);
            }
            writer.kill();
        }

        try (SnapshotStore store = open()) {
            assertThat(store.latest(ACCOUNT)).contains(PICTURE);
        }
        assertThat(told).isEmpty();
    }
}
