package dev.rolecall.snapshot.sqlite;

import static dev.rolecall.snapshot.sqlite.Pictures.ACCOUNT;
import static dev.rolecall.snapshot.sqlite.Pictures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.inventory.AccountInventory;
import dev.rolecall.snapshot.SnapshotStore;
import dev.rolecall.snapshot.StepLine;
import dev.rolecall.snapshot.StepQuery;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files as earlier versions wrote them, from their own SQL, brought up to date.
class EarlierVersionsTest {
    @TempDir private Path folder;

    static List<Integer> versions() {
        return IntStream.range(1, Schema.VERSION).boxed().toList();
    }

    private Path file() {
        return folder.resolve(SqliteSnapshots.FILE);
    }

    private void write(int version) throws Exception {
        try (InputStream sql =
                Objects.requireNonNull(
                        getClass().getResourceAsStream("version-" + version + ".sql"))) {
            Sql.execute(file(), new String(sql.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private SnapshotStore open() throws Exception {
        return SqliteSnapshots.open(
                file(),
                Clock.systemUTC(),
                told -> {
                    throw new AssertionError(told);
                });
    }

    @Test
    void there_is_an_earlier_version() {
        assertThat(versions()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everything_is_there_afterwards(int version) throws Exception {
        write(version);
        assertThat(Sql.number(file(), "PRAGMA user_version")).isEqualTo(version);
        AccountInventory picture = Pictures.ofEverything();

        try (SnapshotStore store = open()) {
            assertThat(store.latest(ACCOUNT)).contains(picture);
            assertThat(store.picture(ACCOUNT, 1)).contains(picture);
            assertThat(store.unfinishedSince(ACCOUNT)).contains(NOON);
            assertThat(store.names(ACCOUNT)).hasSize(5);
            assertThat(store.take(picture, NOON).number()).isEqualTo(2);
            StepLine line = new StepLine(1, NOON, "intend", Map.of("run", "r", "step", "1"));
            assertThat(store.steps().follow(List.of(line))).isEqualTo(1);
            assertThat(store.steps().find(StepQuery.ALL, 9)).hasSize(1);
        }

        assertThat(Sql.number(file(), "PRAGMA user_version")).isEqualTo(Schema.VERSION);
        assertThat(Sql.number(file(), "SELECT count(*) FROM entry")).isEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void the_tables_are_those_of_a_new_file(int version) throws Exception {
        write(version);
        open().close();
        List<String> migrated = tables(file());
        Path fresh = folder.resolve("fresh.db");
        SqliteSnapshots.open(fresh, Clock.systemUTC(), _ -> {}).close();

        assertThat(migrated).isEqualTo(tables(fresh)).isNotEmpty();
    }

    private static List<String> tables(Path file) throws Exception {
        TreeSet<String> sentences = new TreeSet<>();
        try (var connection = Sql.open(file);
                var statement = connection.createStatement();
                var result =
                        statement.executeQuery(
                                "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")) {
            while (result.next()) {
                sentences.add(result.getString(1).replaceAll("\\s+", " "));
            }
        }
        return List.copyOf(sentences);
    }

    @Test
    void a_migration_that_cannot_be_finished_leaves_the_file_as_it_was() throws Exception {
        write(1);
        Sql.execute(file(), "CREATE TABLE step (in_the_way TEXT)");

        assertThat(Troubles.of(this::open).toString()).contains("step");

        assertThat(Sql.number(file(), "PRAGMA user_version")).isEqualTo(1);
        Sql.execute(file(), "DROP TABLE step");
        try (SnapshotStore store = open()) {
            assertThat(store.latest(ACCOUNT)).contains(Pictures.ofEverything());
        }
    }
}
