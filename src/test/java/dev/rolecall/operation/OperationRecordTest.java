package dev.rolecall.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.i18n.Message;
import dev.rolecall.operation.OperationItem.ItemState;
import dev.rolecall.operation.OperationStatus.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What can be seen of operations: their rows, their progress, how many are remembered.
class OperationRecordTest {
    private static final Message TITLE = Message.verbatim("Read the sandbox");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ScreenQueue screen = new ScreenQueue();
    private final BackgroundOperations operations =
            new BackgroundOperations(screen, Clock.systemUTC());

    @AfterEach
    void stop() {
        operations.shutdown(PATIENCE);
    }

    @Test
    void some_items_that_did_not_end_well_make_it_partly_failed() throws Exception {
        screen.outcomeOf(
                operations,
                progress -> {
                    progress.total(3);
                    progress.ended(false);
                    progress.ended(true);
                    progress.ended(false);
                    return "done";
                });

        OperationStatus status = operations.all().getFirst();
        assertThat(status.state()).isEqualTo(State.PARTLY_FAILED);
        assertThat(status.done()).isEqualTo(3);
        assertThat(status.failed()).isEqualTo(1);
        assertThat(status.total()).isEqualTo(3);
    }

    @Test
    void listeners_hear_of_a_thousand_changes_in_a_few_calls_and_of_the_last_one()
            throws Exception {
        List<Integer> seen = new ArrayList<>();
        operations.listen(() -> seen.add(operations.all().getFirst().done()));

        screen.outcomeOf(
                operations,
                progress -> {
                    IntStream.range(0, 1_000).forEach(_ -> progress.ended(false));
                    return "done";
                });
        screen.runUntil(() -> seen.contains(1_000));

        assertThat(seen).hasSizeLessThan(20);
    }

    @Test
    void rows_keep_their_place_when_they_are_put_up_to_date() throws Exception {
        screen.outcomeOf(
                operations,
                progress -> {
                    progress.item(item("1", ItemState.RUNNING));
                    progress.item(item("2", ItemState.RUNNING));
                    progress.item(item("1", ItemState.VERIFIED));
                    return "done";
                });

        assertThat(operations.all().getFirst().items())
                .containsExactly(item("1", ItemState.VERIFIED), item("2", ItemState.RUNNING));
    }

    @Test
    void of_many_rows_those_that_ended_well_are_forgotten_first() throws Exception {
        screen.outcomeOf(
                operations,
                progress -> {
                    progress.item(item("failed", ItemState.FAILED));
                    IntStream.range(0, OperationItems.MOST + 10)
                            .mapToObj(number -> item("" + number, ItemState.VERIFIED))
                            .forEach(progress::item);
                    return "done";
                });

        List<OperationItem> items = operations.all().getFirst().items();
        assertThat(items).hasSize(OperationItems.MOST);
        assertThat(items).contains(item("failed", ItemState.FAILED));
        assertThat(items).doesNotContain(item("0", ItemState.VERIFIED));
        assertThat(items).contains(item("2009", ItemState.VERIFIED));
    }

    @Test
    void the_oldest_operations_that_are_over_are_forgotten() throws Exception {
        for (int count = 0; count < OperationHistory.MOST_OVER + 5; count++) {
            screen.outcomeOf(operations, progress -> "done");
        }

        List<OperationStatus> all = operations.all();
        assertThat(all).hasSize(OperationHistory.MOST_OVER);
        assertThat(all.getFirst().id()).isEqualTo(OperationHistory.MOST_OVER + 5L);
        operations.handle(1).cancel();
    }

    @Test
    void a_pause_the_service_asked_for_is_told_until_it_is_over() throws Exception {
        Instant later = Instant.now().plusSeconds(3_600);
        CountDownLatch begun = new CountDownLatch(1);
        operations.start(
                TITLE,
                progress -> {
                    progress.waiting(Instant.now().minusSeconds(1));
                    progress.waiting(later);
                    return new Endless(begun).run(progress);
                },
                _ -> {});
        begun.await();

        assertThat(operations.all().getFirst().waitingUntil()).contains(later);
    }

    private static OperationItem item(String id, ItemState state) {
        return new OperationItem(
                id,
                Message.verbatim("Change"),
                Message.verbatim("Library"),
                state,
                1,
                Optional.empty(),
                Optional.empty());
    }
}
