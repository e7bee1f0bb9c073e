package dev.rolecall.snapshot.sqlite;

import static dev.rolecall.snapshot.sqlite.Pictures.ACCOUNT;
import static dev.rolecall.snapshot.sqlite.Pictures.EDITOR;
import static dev.rolecall.snapshot.sqlite.Pictures.NOON;
import static dev.rolecall.snapshot.sqlite.Pictures.VIEWER;
import static dev.rolecall.snapshot.sqlite.Pictures.grant;
import static dev.rolecall.snapshot.sqlite.Pictures.read;
import static dev.rolecall.snapshot.sqlite.Pictures.whole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.inventory.AccountInventory;
import dev.rolecall.inventory.ResourceEntry;
import dev.rolecall.snapshot.SeenName;
import dev.rolecall.snapshot.SnapshotStore;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What a real file knows of accounts besides their pictures, and when it knows it no longer.
class KeptAccountsTest {
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
    void forgetting_an_account_leaves_nothing_of_it_and_everything_of_others() throws Exception {
        Account other = Pictures.account("b", "Other");
        AccountInventory picture = whole(read("1", NOON, grant("ann", VIEWER)));
        store.take(picture, NOON);
        store.take(AccountInventory.of(other, picture.listings(), Map.of()), NOON);

        store.forget(ACCOUNT.id());

        assertThat(store.latest(ACCOUNT)).isEmpty();
        assertThat(store.names(ACCOUNT)).isEmpty();
        assertThat(store.snapshots(other)).hasSize(1);
        assertThat(store.latest(other)).isPresent();
        for (String table : List.of("entry", "resource", "grants", "principal", "role")) {
            assertThat(Sql.number(file(), "SELECT count(*) FROM " + table)).as(table).isZero();
        }
        store.keep(picture);
        assertThat(store.latest(ACCOUNT)).contains(picture);
    }

    @Test
    void what_was_forgotten_is_not_in_the_file_any_more_and_its_room_is_given_back()
            throws Exception {
        ResourceEntry[] entries =
                IntStream.range(0, 500)
                        .mapToObj(number ->
                                read("r" + number, NOON, grant("somebody-" + number, VIEWER)))
                        .toArray(ResourceEntry[]::new);
        store.take(whole(entries), NOON);
        long full = Files.size(file());

        store.forget(ACCOUNT.id());

        assertThat(Files.size(file())).isLessThan(full / 2);
        assertThat(Files.readString(file(), StandardCharsets.ISO_8859_1))
                .doesNotContain("somebody-");
    }

    @Test
    void an_account_that_points_elsewhere_is_another_one_until_it_points_back() throws Exception {
        AccountInventory picture = whole(read("1", NOON));
        store.keep(picture);
        Account moved =
                new Account(
                        ACCOUNT.id(),
                        ACCOUNT.provider(),
                        ACCOUNT.name(),
                        URI.create("https://localhost/elsewhere"),
                        Environment.PRODUCTION);
        store.keep(AccountInventory.of(moved, picture.listings(), Map.of()));

        assertThat(store.latest(moved).orElseThrow().entries()).isEmpty();
        assertThat(store.latest(ACCOUNT)).contains(picture);
    }

    @Test
    void pictures_that_were_handed_out_are_let_go_once_their_account_is_kept() throws Exception {
        store.keep(whole(read("1", NOON, grant("ann", VIEWER))));
        reopen();
        Account renamed = Pictures.account(ACCOUNT.id().value(), "Renamed");
        List<WeakReference<AccountInventory>> handedOut = new ArrayList<>();
        handedOut.add(new WeakReference<>(store.latest(ACCOUNT).orElseThrow()));
        handedOut.add(new WeakReference<>(store.latest(renamed).orElseThrow()));
        store.keep(whole(read("1", NOON, grant("bob", VIEWER))));
        handedOut.add(new WeakReference<>(store.latest(ACCOUNT).orElseThrow()));

        System.gc();

        assertThat(handedOut).allMatch(picture -> picture.refersTo(null));
    }

    @Test
    void a_reading_that_did_not_end_is_remembered_from_its_first_beginning() throws Exception {
        assertThat(store.unfinishedSince(ACCOUNT)).isEmpty();
        store.readingBegan(ACCOUNT, NOON);
        reopen();
        store.readingBegan(ACCOUNT, NOON.plusSeconds(60));

        assertThat(store.unfinishedSince(ACCOUNT)).contains(NOON);

        store.readingEnded(ACCOUNT);
        assertThat(store.unfinishedSince(ACCOUNT)).isEmpty();
    }

    @Test
    void names_stay_known_when_nobody_bears_them_any_more() throws Exception {
        Principal ann = Principal.of(PrincipalKind.USER, "ann", "Name of ann");
        store.keep(whole(read("1", NOON, grant("ann", VIEWER))));
        store.keep(whole(read("1", NOON.plusSeconds(9), grant("ann", EDITOR))));
        store.keep(whole(read("1", NOON.plusSeconds(60), grant("bob", VIEWER))));

        assertThat(store.names(ACCOUNT))
                .contains(new SeenName(ann, NOON, NOON.plusSeconds(9)))
                .hasSize(2);
    }

    @Test
    void two_programs_that_write_in_turn_do_not_mix_up_their_numbers() throws Exception {
        AccountInventory mine = whole(read("1", NOON, grant("ann", VIEWER)));
        AccountInventory theirs =
                whole(read("1", NOON, grant("zoe", EDITOR)), read("2", NOON, grant("bob", VIEWER)));
        AccountInventory mineAgain =
                whole(read("1", NOON, grant("cid", VIEWER)), read("2", NOON, grant("zoe", VIEWER)));
        try (SnapshotStore other = SqliteSnapshots.open(file(), Clock.systemUTC(), _ -> {})) {
            store.keep(mine);
            other.keep(theirs);
            store.keep(mineAgain);

            assertThat(other.latest(ACCOUNT)).contains(mineAgain);
            assertThat(store.latest(ACCOUNT)).contains(mineAgain);
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "rights there are inherited from the folder")
    void only_its_owner_can_read_the_file() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }
}
