package dev.rolecall.ui.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.OperationItem.ItemState;
import dev.rolecall.operation.OperationStatus.State;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

/// Activity without a screen: which lines there are and what they say.
class ActivityViewModelTest {
    private final FakeOperations operations = new FakeOperations();
    private final FakeRetry retry = new FakeRetry();
    private final ActivityViewModel model =
            new ActivityViewModel(
                    operations,
                    retry,
                    Samples.earlier(Path.of("nothing-is-applied")),
                    new Messages(Locale.ENGLISH),
                    Clock.fixed(Samples.NOW, ZoneOffset.UTC));

    @Test
    void a_running_operation_says_how_far_it_is_and_how_long_it_will_take() {
        operations.stand(Samples.running(1, 50, 3, 100));

        OperationRow row = operation(0);
        assertThat(row.tone()).isEqualTo(Tone.RUNNING);
        assertThat(row.figures()).isEqualTo("50 of 100 · 3 failed · about 10 s left");
        assertThat(row.detail()).isEqualTo("Reading access lists");
        assertThat(row.share()).isEqualTo(0.5);
        assertThat(row.cancellable()).isTrue();
        assertThat(model.running().get()).isTrue();
    }

    @Test
    void a_pause_the_service_asked_for_counts_down() {
        operations.stand(Samples.waiting(1, Samples.NOW.plusMillis(11_200)));

        assertThat(operation(0).detail()).isEqualTo("waiting 12 s: the service asked for a pause");
        assertThat(operation(0).tone()).isEqualTo(Tone.PAUSED);
    }

    @Test
    void a_pause_that_is_over_is_not_told() {
        operations.stand(Samples.waiting(1, Samples.NOW.minusSeconds(1)));

        assertThat(operation(0).detail()).isEmpty();
        assertThat(operation(0).tone()).isEqualTo(Tone.RUNNING);
    }

    @Test
    void a_failed_operation_says_why_and_what_to_do() {
        operations.stand(
                Samples.over(
                        1,
                        State.FAILED,
                        Optional.of(
                                new Failure.Unauthenticated(
                                        Failure.Missing.NOT_TOLD, "Invalid API Key"))));

        assertThat(operation(0).detail())
                .isEqualTo(
                        "The service does not accept this credential: give the account a new one."
                                + " The service says: Invalid API Key");
        assertThat(operation(0).cancellable()).isFalse();
        assertThat(model.running().get()).isFalse();
    }

    @Test
    void steps_that_went_wrong_are_shown_and_can_be_hidden() {
        operations.stand(
                Samples.applied(
                        7,
                        Samples.item("1", ItemState.VERIFIED, "Tuan → Editor", "", 1),
                        Samples.item("2", ItemState.REFUSED, "Carla → Owner", "last owner", 2)));

        assertThat(model.lines()).hasSize(3);
        StepRow refused = (StepRow) model.lines().get(2);
        assertThat(refused.state()).isEqualTo("refused");
        assertThat(refused.reason()).isEqualTo("last owner");
        assertThat(refused.attempt()).isEqualTo("try 2");
        assertThat(refused.took()).isEqualTo("0.4 s");

        model.toggle(7);

        assertThat(model.lines()).hasSize(1);
    }

    @Test
    void a_new_operation_leaves_the_lines_of_others_in_place() {
        operations.stand(Samples.running(1, 5, 0, 10));
        ActivityLine before = model.lines().getFirst();
        List<String> changes = new ArrayList<>();
        model.lines()
                .addListener(
                        (ListChangeListener<ActivityLine>)
                                change -> {
                                    while (change.next()) {
                                        changes.add(
                                                change.getFrom()
                                                        + " +"
                                                        + change.getAddedSize()
                                                        + " -"
                                                        + change.getRemovedSize());
                                    }
                                });

        operations.stand(Samples.running(2, 0, 0, 4), Samples.running(1, 5, 0, 10));

        assertThat(changes).containsExactly("0 +1 -0");
        assertThat(model.lines().get(1)).isSameAs(before);
    }

    @Test
    void cancelling_pausing_and_going_on_reach_the_operation() {
        operations.stand(Samples.running(4, 0, 0, 4));

        model.pause(4);
        model.resume(4);
        model.cancel(4);

        assertThat(operations.asked()).containsExactly("pause 4", "resume 4", "cancel 4");
    }

    @Test
    void the_table_has_one_line_a_step_and_nothing_a_spreadsheet_would_run() {
        operations.stand(
                Samples.applied(
                        7,
                        Samples.item("1", ItemState.VERIFIED, "=SUM(A1)\tx", "", 1),
                        Samples.item("2", ItemState.REFUSED, "Carla", "last owner", 2)));

        assertThat(model.table())
                .isEqualTo(
                        """
                        operation\tstate\twhat\twhere\treason\tattempt\ttook
                        Apply changes\tverified\t'=SUM(A1) x\tContracts 2026\t\t1\t0.4 s
                        Apply changes\trefused\tCarla\tContracts 2026\tlast owner\t2\t0.4 s
                        """);
    }

    private OperationRow operation(int line) {
        return (OperationRow) model.lines().get(line);
    }
}
