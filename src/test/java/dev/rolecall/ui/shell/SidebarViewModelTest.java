package dev.rolecall.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Grant;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.provider.Kinds;
import dev.rolecall.ui.shell.AccountRow.Mood;
import dev.rolecall.ui.shell.AccountRow.Writes;
import dev.rolecall.ui.workspace.OpenAccount;
import dev.rolecall.ui.workspace.Place;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the sidebar says of places and accounts.
class SidebarViewModelTest {
    private final HandClock clock = new HandClock();
    private final Room room;
    private final SidebarViewModel sidebar;

    SidebarViewModelTest(@TempDir Path folder) {
        room = new Room(folder, new ImmediateOperations(clock), clock);
        sidebar =
                new SidebarViewModel(
                        room.workspace.accounts(),
                        room.workspace.profiles(),
                        room.workspace.inventory(),
                        room.workspace.navigation(),
                        room.workspace.operations(),
                        room.messages,
                        clock);
    }

    @Test
    void places_count_what_is_in_them() {
        room.open("First", Environment.TEST);
        room.open("Second", Environment.TEST);

        assertThat(sidebar.places())
                .extracting(PlaceRow::name, PlaceRow::count)
                .containsExactly(
                        tuple("Resources", "4"),
                        tuple("All access", "6"),
                        tuple("People", ""),
                        tuple("Activity", ""),
                        tuple("History", ""));
    }

    @Test
    void narrowing_to_one_account_counts_only_its_own_and_again_all() {
        OpenAccount first = room.open("First", Environment.TEST);
        room.open("Second", Environment.TEST);

        sidebar.toggleOnly(first.account().id());

        assertThat(sidebar.places().getFirst().count()).isEqualTo("2");
        assertThat(sidebar.accounts()).extracting(AccountRow::chosen).containsExactly(true, false);

        sidebar.toggleOnly(first.account().id());

        assertThat(sidebar.places().getFirst().count()).isEqualTo("4");
    }

    @Test
    void narrowing_leaves_activity_which_knows_no_accounts() {
        OpenAccount first = room.open("First", Environment.TEST);
        sidebar.go(Place.ACTIVITY);

        sidebar.toggleOnly(first.account().id());

        assertThat(room.workspace.navigation().place().get()).isEqualTo(Place.RESOURCES);
    }

    @Test
    void an_account_is_locked_until_it_is_unlocked_and_again_when_the_time_is_over() {
        OpenAccount open = room.open("First", Environment.PRODUCTION);
        assertThat(row().writes()).isEqualTo(Writes.LOCKED);

        sidebar.toggleLock(open.account().id());

        assertThat(row().writes()).isEqualTo(Writes.UNLOCKED);
        assertThat(row().state()).isEqualTo("unlocked, 15 min 0 s left");

        clock.pass(Duration.ofSeconds(61));
        sidebar.refresh();
        assertThat(row().state()).isEqualTo("unlocked, 13 min 59 s left");

        clock.pass(Duration.ofMinutes(15));
        sidebar.refresh();
        assertThat(row().writes()).isEqualTo(Writes.LOCKED);
    }

    @Test
    void unlocking_twice_locks() {
        OpenAccount open = room.open("First", Environment.PRODUCTION);

        sidebar.toggleLock(open.account().id());
        sidebar.toggleLock(open.account().id());

        assertThat(row().writes()).isEqualTo(Writes.LOCKED);
    }

    @Test
    void a_sandbox_is_never_locked() {
        room.open("Play", Environment.SANDBOX);

        assertThat(row().writes()).isEqualTo(Writes.ALWAYS_OPEN);
    }

    @Test
    void an_account_that_cannot_be_read_says_why() {
        room.acme.fail(new Failure.Unauthenticated(Failure.Missing.NOT_TOLD, "no"));

        room.open("First", Environment.TEST);

        assertThat(row().mood()).isEqualTo(Mood.TROUBLE);
        assertThat(row().state()).isEqualTo("The credential was rejected");
    }

    @Test
    void what_was_read_says_when() {
        room.open("First", Environment.TEST);

        assertThat(row().mood()).isEqualTo(Mood.FINE);
        assertThat(row().state()).matches("read \\d\\d:\\d\\d");
    }

    @Test
    void an_account_of_which_much_is_gone_waits_for_a_decision() {
        OpenAccount open = room.open("First", Environment.TEST);
        hold(open, 20);
        hold(open, 2);

        assertThat(row().mood()).isEqualTo(Mood.TROUBLE);
        assertThat(row().state()).isEqualTo("waits for your decision");
    }

    /// Gives each of ten shelves to that many people, and reads them.
    private void hold(OpenAccount open, int people) {
        Grant[] grants =
                IntStream.range(0, people)
                        .mapToObj(person -> Room.grant("p" + person + "@example.com"))
                        .toArray(Grant[]::new);
        for (int shelf = 0; shelf < 10; shelf++) {
            room.acme.with(Kinds.RACK, "s" + shelf, "Shelf " + shelf, grants);
        }
        room.workspace.inventory().refresh(open);
    }

    private AccountRow row() {
        return sidebar.accounts().getFirst();
    }
}
