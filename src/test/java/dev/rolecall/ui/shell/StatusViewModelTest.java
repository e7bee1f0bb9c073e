package dev.rolecall.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.i18n.Message;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.ui.workspace.OpenAccount;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the line at the foot of the window says.
class StatusViewModelTest {
    private final HandClock clock = new HandClock();
    private final Room room;
    private final StatusViewModel status;

    StatusViewModelTest(@TempDir Path folder) {
        room = new Room(folder, new ImmediateOperations(clock), clock);
        status =
                new StatusViewModel(
                        room.workspace.accounts(),
                        room.workspace.inventory(),
                        room.workspace.operations(),
                        room.messages,
                        clock);
    }

    @Test
    void without_an_account_it_says_so() {
        assertThat(status.summary().get()).isEqualTo("No account yet");
        assertThat(status.busy().get()).isFalse();
    }

    @Test
    void what_runs_is_counted_while_it_runs() {
        room.open("First", Environment.TEST);
        List<String> seen = new ArrayList<>();

        room.workspace
                .operations()
                .start(
                        Message.verbatim("Work"),
                        progress -> {
                            progress.total(200);
                            progress.ended(false);
                            progress.ended(true);
                            status.refresh();
                            seen.add(status.summary().get());
                            return true;
                        },
                        _ -> {});

        assertThat(seen).containsExactly("1 operation · 2/200 · 1 failed");
        assertThat(status.summary().get()).isEqualTo("Nothing is running");
    }

    @Test
    void what_could_not_be_read_is_told_until_it_is() {
        room.acme.fail(new Failure.NotFound(""));
        OpenAccount open = room.open("First", Environment.TEST);
        assertThat(status.trouble().get()).isEqualTo("1 kind could not be listed");

        room.acme.recover();
        room.workspace.inventory().refresh(open);

        assertThat(status.trouble().get()).isEmpty();
    }

    @Test
    void unlocked_changes_count_down() {
        OpenAccount open = room.open("First", Environment.PRODUCTION);
        room.workspace.accounts().unlock(open.account().id());
        clock.pass(Duration.ofMinutes(2));

        status.refresh();

        assertThat(status.unlocked().get()).isEqualTo("Changes unlocked on First, 13 min 0 s left");
    }
}
