package dev.rolecall.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.i18n.Message;
import dev.rolecall.operation.OperationItem.ItemState;
import dev.rolecall.operation.OperationStatus.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundOperationsTest {
    private static final Message TITLE = Message.verbatim("Read the sandbox");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final BackgroundOperations operations =
            new BackgroundOperations(screen::add, Clock.systemUTC());

    @AfterEach
    void stop() {
        operations.shutdown(PATIENCE);
    }

    @Test
    void the_outcome_is_handed_to_the_screen_and_nowhere_else() throws Exception {
        List<Outcome<String>> outcomes = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();

        operations.start(
                TITLE,
                progress -> {
                    threads.add(Thread.currentThread());
                    return "43 libraries";
                },
                outcome -> {
                    threads.add(Thread.currentThread());
                    outcomes.add(outcome);
                });
        assertThat(outcomes).isEmpty();
        runScreenUntil(() -> !outcomes.isEmpty());

        assertThat(outcomes).containsExactly(new Outcome.Succeeded<>("43 libraries"));
        assertThat(threads.getFirst().isVirtual()).isTrue();
        assertThat(threads.getLast()).isEqualTo(Thread.currentThread());
        assertThat(operations.all())
                .extracting(OperationStatus::state)
                .containsExactly(State.SUCCEEDED);
    }

    @Test
    void a_failure_of_the_work_is_its_outcome() throws Exception {
        Failure failure = new Failure.NotFound("no such library");

        Outcome<String> outcome =
                outcomeOf(progress -> {
                    throw new FailureException(failure);
                });

        assertThat(outcome).isEqualTo(new Outcome.Failed<>(failure));
        assertThat(operations.all().getFirst().failure()).contains(failure);
        assertThat(operations.all().getFirst().state()).isEqualTo(State.FAILED);
    }

    @Test
    void broken_work_fails_with_the_name_of_what_broke_and_without_its_text() throws Exception {
        Outcome<String> outcome =
                outcomeOf(progress -> {
                    throw new IllegalStateException("token-123");
                });

        assertThat(outcome)
                .isEqualTo(
                        new Outcome.Failed<>(new Failure.Unexpected(0, "IllegalStateException")));
    }

    @Test
    void work_that_ends_by_an_error_is_over_and_failed() throws Exception {
        Outcome<String> outcome =
                outcomeOf(progress -> {
                    throw new AssertionError("broken on purpose");
                });

        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        assertThat(operations.all().getFirst().state()).isEqualTo(State.FAILED);
    }

    @Test
    void some_items_that_did_not_end_well_make_it_partly_failed() throws Exception {
        outcomeOf(progress -> {
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
    void cancel_interrupts_the_work() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        BlockingQueue<Outcome<String>> outcomes = new ArrayBlockingQueue<>(1);
        OperationHandle handle =
                operations.start(TITLE, progress -> waitForever(begun), outcomes::add);
        begun.await();

        handle.cancel();
        runScreenUntil(() -> !outcomes.isEmpty());

        assertThat(outcomes.remove()).isEqualTo(new Outcome.Cancelled<>());
        assertThat(operations.all().getFirst().state()).isEqualTo(State.CANCELLED);
    }

    @Test
    void a_failure_that_follows_from_a_cancel_is_a_cancel() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        List<Outcome<String>> outcomes = new ArrayList<>();
        OperationHandle handle =
                operations.start(
                        TITLE,
                        progress -> {
                            try {
                                return waitForever(begun);
                            } catch (InterruptedException cut) {
                                throw new FailureException(new Failure.Unexpected(0, "cut"), cut);
                            }
                        },
                        outcomes::add);
        begun.await();

        operations.handle(handle.id()).cancel();
        runScreenUntil(() -> !outcomes.isEmpty());

        assertThat(outcomes).containsExactly(new Outcome.Cancelled<>());
    }

    @Test
    void more_than_a_few_wait_their_turn_and_a_queued_one_can_be_cancelled() throws Exception {
        CountDownLatch begun = new CountDownLatch(BackgroundOperations.AT_ONCE);
        for (int running = 0; running < BackgroundOperations.AT_ONCE; running++) {
            operations.start(TITLE, progress -> waitForever(begun), _ -> {});
        }
        begun.await();
        List<Outcome<String>> outcomes = new ArrayList<>();
        List<String> ran = new ArrayList<>();
        OperationHandle queued =
                operations.start(
                        TITLE,
                        progress -> {
                            ran.add("ran");
                            return "ran";
                        },
                        outcomes::add);

        assertThat(operations.all().getFirst().state()).isEqualTo(State.QUEUED);
        queued.cancel();
        runScreenUntil(() -> !outcomes.isEmpty());

        assertThat(outcomes).containsExactly(new Outcome.Cancelled<>());
        assertThat(ran).isEmpty();
    }

    @Test
    void a_paused_operation_goes_on_where_it_was_when_resumed() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayAsk = new CountDownLatch(1);
        List<Outcome<String>> outcomes = new ArrayList<>();
        OperationHandle handle =
                operations.start(
                        TITLE,
                        progress -> {
                            begun.countDown();
                            mayAsk.await();
                            progress.pausePoint();
                            return "went on";
                        },
                        outcomes::add);
        begun.await();

        handle.pause();
        mayAsk.countDown();
        assertThat(operations.all().getFirst().state()).isEqualTo(State.PAUSED);
        assertThat(outcomes).isEmpty();
        handle.resume();
        runScreenUntil(() -> !outcomes.isEmpty());

        assertThat(outcomes).containsExactly(new Outcome.Succeeded<>("went on"));
    }

    @Test
    void listeners_hear_of_a_thousand_changes_in_a_few_calls_and_of_the_last_one()
            throws Exception {
        List<Integer> seen = new ArrayList<>();
        operations.listen(() -> seen.add(operations.all().getFirst().done()));

        outcomeOf(progress -> {
            IntStream.range(0, 1_000).forEach(_ -> progress.ended(false));
            return "done";
        });
        runScreenUntil(() -> seen.contains(1_000));

        assertThat(seen).hasSizeLessThan(20);
    }

    @Test
    void rows_keep_their_place_when_they_are_put_up_to_date() throws Exception {
        outcomeOf(progress -> {
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
        outcomeOf(progress -> {
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
            outcomeOf(progress -> "done");
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
                    return waitForever(begun);
                },
                _ -> {});
        begun.await();

        assertThat(operations.all().getFirst().waitingUntil()).contains(later);
    }

    @Test
    void of_quiet_work_in_one_lane_only_the_latest_answer_comes() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        List<String> answers = new ArrayList<>();
        operations.quietly("filter", progress -> waitForever(begun), _ -> answers.add("first"));
        begun.await();
        operations.quietly("other", progress -> "", _ -> answers.add("other"));
        operations.quietly("filter", progress -> "", _ -> answers.add("second"));
        runScreenUntil(() -> answers.size() == 2 && screen.isEmpty());

        assertThat(answers).containsExactlyInAnyOrder("other", "second");
        assertThat(operations.all()).isEmpty();
    }

    @Test
    void an_answer_that_waits_for_the_screen_is_dropped_when_a_later_call_came() throws Exception {
        List<String> answers = new ArrayList<>();
        operations.quietly("filter", progress -> "", _ -> answers.add("first"));
        Runnable firstAnswer = nextOnScreen();
        operations.quietly("filter", progress -> "", _ -> answers.add("second"));
        firstAnswer.run();
        nextOnScreen().run();

        assertThat(answers).containsExactly("second");
    }

    @Test
    void shutdown_cancels_everything_and_what_is_started_later() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        List<Outcome<String>> outcomes = new ArrayList<>();
        operations.start(TITLE, progress -> waitForever(begun), outcomes::add);
        begun.await();

        assertThat(operations.shutdown(PATIENCE)).isTrue();
        operations.start(TITLE, progress -> waitForever(begun), outcomes::add);
        runScreenUntil(() -> outcomes.size() == 2);

        assertThat(outcomes).containsExactly(new Outcome.Cancelled<>(), new Outcome.Cancelled<>());
    }

    @Test
    void shutdown_tells_when_something_did_not_end_in_time() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        operations.start(
                TITLE,
                progress -> {
                    begun.countDown();
                    boolean ended = false;
                    while (!ended) {
                        try {
                            end.await();
                            ended = true;
                        } catch (InterruptedException ignored) {
                            ended = false;
                        }
                    }
                    return "stubborn";
                },
                _ -> {});
        begun.await();

        assertThat(operations.shutdown(Duration.ofMillis(50))).isFalse();
        end.countDown();
        assertThat(operations.shutdown(PATIENCE)).isTrue();
    }

    private Outcome<String> outcomeOf(Work<String> work) throws InterruptedException {
        List<Outcome<String>> outcomes = new ArrayList<>();
        operations.start(TITLE, work, outcomes::add);
        runScreenUntil(() -> !outcomes.isEmpty());
        return outcomes.getFirst();
    }

    private void runScreenUntil(java.util.function.BooleanSupplier done)
            throws InterruptedException {
        while (!done.getAsBoolean()) {
            nextOnScreen().run();
        }
    }

    private Runnable nextOnScreen() throws InterruptedException {
        return Optional.ofNullable(screen.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .orElseThrow(() -> new AssertionError("Nothing came to the screen"));
    }

    private static String waitForever(CountDownLatch begun) throws InterruptedException {
        begun.countDown();
        new CountDownLatch(1).await();
        return "never";
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
