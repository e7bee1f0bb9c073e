package dev.rolecall.snapshot.sqlite;

import static dev.rolecall.snapshot.sqlite.Pictures.ACCOUNT;
import static dev.rolecall.snapshot.sqlite.Pictures.EDITOR;
import static dev.rolecall.snapshot.sqlite.Pictures.NOON;
import static dev.rolecall.snapshot.sqlite.Pictures.VIEWER;
import static dev.rolecall.snapshot.sqlite.Pictures.grant;
import static dev.rolecall.snapshot.sqlite.Pictures.notRead;
import static dev.rolecall.snapshot.sqlite.Pictures.read;
import static dev.rolecall.snapshot.sqlite.Pictures.underway;
import static dev.rolecall.snapshot.sqlite.Pictures.whole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import dev.rolecall.inventory.AccountInventory;
import dev.rolecall.inventory.ResourceEntry;
import dev.rolecall.snapshot.Retention;
import dev.rolecall.snapshot.SnapshotStore;
import dev.rolecall.snapshot.SnapshotSummary;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Keeps pictures in a real file and looks at what comes back.
class SqliteSnapshotsTest {
    @TempDir private Path folder;
    private SnapshotStore store;

    @BeforeEach
    void open() throws Exception {
        store = SqliteSnapshots.open(file(), Clock.systemUTC(), _ -> {});
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Path file() {
        return folder.resolve("data").resolve(SqliteSnapshots.FILE);
    }

    private void reopen() throws Exception {
        close();
        open();
    }

    @Test
    void everything_an_inventory_can_say_comes_back_word_for_word_after_a_restart()
            throws Exception {
        AccountInventory picture = Pictures.ofEverything();

        store.keep(picture);
        reopen();

        assertThat(store.latest(ACCOUNT)).contains(picture);
        assertThat(store.latest(ACCOUNT).orElseThrow().listings().keySet())
                .containsExactlyElementsOf(picture.listings().keySet());
        assertThat(store.latest(ACCOUNT).orElseThrow().entries().keySet())
                .containsExactlyElementsOf(picture.entries().keySet());
    }

    @Test
    void nothing_is_known_of_an_account_that_was_never_kept() throws Exception {
        store.readingBegan(ACCOUNT, NOON);

        assertThat(store.latest(ACCOUNT)).isEmpty();
        assertThat(store.snapshots(ACCOUNT)).isEmpty();
        assertThat(store.picture(ACCOUNT, 1)).isEmpty();
    }

    @Test
    void a_snapshot_stays_as_it_was_when_everything_changes_afterwards() throws Exception {
        ResourceEntry same = read("same", NOON, grant("ann", VIEWER));
        AccountInventory before =
                whole(same, read("1", NOON, grant("ann", VIEWER)), read("2", NOON));
        AccountInventory after =
                whole(same, read("1", NOON, grant("ann", EDITOR)), read("3", NOON));

        SnapshotSummary first = store.take(before, NOON);
        store.keep(after);
        SnapshotSummary second = store.take(after, NOON.plusSeconds(60));

        assertThat(store.picture(ACCOUNT, first.number())).contains(before);
        assertThat(store.picture(ACCOUNT, second.number())).contains(after);
        assertThat(store.latest(ACCOUNT)).contains(after);
        assertThat(store.snapshots(ACCOUNT)).containsExactly(second, first);
    }

    @Test
    void a_snapshot_says_how_complete_it_is() throws Exception {
        SnapshotSummary summary =
                store.take(
                        whole(
                                read("1", NOON, grant("ann", VIEWER), grant("bob", VIEWER)),
                                notRead("2", new Failure.NotFound("gone"))),
                        NOON);

        assertThat(store.snapshots(ACCOUNT))
                .containsExactly(
                        new SnapshotSummary(summary.number(), NOON, false, 2, 2, 1, false));
        assertThat(store.take(whole(read("1", NOON)), NOON).whole()).isTrue();
    }

    @Test
    void a_list_that_was_read_again_without_a_change_is_not_written_again() throws Exception {
        store.take(whole(read("1", NOON, grant("ann", VIEWER))), NOON);
        AccountInventory later = whole(read("1", NOON.plusSeconds(60), grant("ann", VIEWER)));
        store.take(later, NOON.plusSeconds(60));

        assertThat(Sql.number(file(), "SELECT count(*) FROM entry")).isEqualTo(1);
        assertThat(Sql.number(file(), "SELECT count(*) FROM grants")).isEqualTo(1);
        assertThat(store.latest(ACCOUNT)).contains(later);
        assertThat(store.picture(ACCOUNT, 1).orElseThrow().truth().oldestReadAt())
                .as("never younger than its snapshot")
                .contains(NOON);
    }

    @Test
    void equal_lists_of_different_resources_are_stored_once() throws Exception {
        store.keep(
                whole(
                        read("1", NOON, grant("ann", VIEWER)),
                        read("2", NOON.plusSeconds(1), grant("ann", VIEWER))));

        assertThat(Sql.number(file(), "SELECT count(*) FROM grants")).isEqualTo(1);
    }

    @Test
    void a_resource_vanishes_only_when_its_kind_was_listed_to_the_end() throws Exception {
        ResourceEntry first = read("1", NOON);
        ResourceEntry second = read("2", NOON);
        store.keep(whole(first, second));

        store.keep(underway(first));
        assertThat(store.latest(ACCOUNT).orElseThrow().entries()).hasSize(2);

        store.keep(whole(first));
        assertThat(store.latest(ACCOUNT)).contains(whole(first));
    }

    @Test
    void a_resource_that_comes_back_has_its_old_place() throws Exception {
        ResourceEntry first = read("1", NOON);
        ResourceEntry second = read("2", NOON);
        store.take(whole(first, second), NOON);
        store.take(whole(second), NOON);

        store.take(whole(second, first), NOON);

        assertThat(store.latest(ACCOUNT).orElseThrow().entries().keySet())
                .containsExactly(first.resource().ref(), second.resource().ref());
        assertThat(store.picture(ACCOUNT, 2)).contains(whole(second));
    }

    @Test
    void what_an_earlier_run_kept_is_told_by_content_and_written_once() throws Exception {
        store.take(whole(read("1", NOON, grant("ann", VIEWER))), NOON);
        reopen();

        store.take(whole(read("1", NOON, grant("ann", VIEWER))), NOON);

        assertThat(Sql.number(file(), "SELECT count(*) FROM entry")).isEqualTo(1);
        assertThat(Sql.number(file(), "SELECT count(*) FROM principal")).isEqualTo(1);
    }

    @Test
    void thinning_removes_snapshots_and_what_only_they_had() throws Exception {
        for (int hour = 0; hour < 4; hour++) {
            Instant at = NOON.plus(Duration.ofHours(hour));
            store.take(whole(read("1", at, grant("user " + hour, VIEWER))), at);
        }
        store.pin(ACCOUNT, 2, true);

        int removed = store.thin(new Retention(ZoneOffset.UTC), NOON.plus(Duration.ofDays(1000)));

        assertThat(removed).isEqualTo(2);
        assertThat(store.snapshots(ACCOUNT))
                .extracting(SnapshotSummary::number)
                .containsExactly(4L, 2L);
        assertThat(Sql.number(file(), "SELECT count(*) FROM grants")).isEqualTo(2);
        assertThat(store.picture(ACCOUNT, 2).orElseThrow().grants()).isEqualTo(1);
        assertThat(store.picture(ACCOUNT, 4)).isEqualTo(store.latest(ACCOUNT));
    }

    @Test
    void a_clock_set_back_does_not_break_the_order_of_snapshots() throws Exception {
        AccountInventory first = whole(read("1", NOON, grant("ann", VIEWER)));
        Instant before = NOON.minus(Duration.ofDays(3000));
        AccountInventory second = whole(read("1", before, grant("ann", EDITOR)));
        store.take(first, NOON);
        store.take(second, before);

        store.thin(new Retention(ZoneOffset.UTC), before);

        assertThat(store.snapshots(ACCOUNT))
                .extracting(SnapshotSummary::at)
                .containsExactly(before, NOON);
        assertThat(store.latest(ACCOUNT)).contains(second);
        assertThat(store.picture(ACCOUNT, 1)).contains(first);
    }

    @Test
    void a_closed_store_says_that_it_keeps_nothing() {
        store.close();

        assertThat(Troubles.of(() -> store.latest(ACCOUNT)))
                .isEqualTo(
                        new Failure.NotKept(Failure.Keeping.NOT_DONE, file().toString(), "closed"));
    }
}
