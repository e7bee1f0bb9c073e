package dev.rolecall.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.i18n.Message;
import dev.rolecall.operation.OperationStatus.State;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// How work in the background begins, ends, waits and is stopped.
class BackgroundOperationsTest {
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
        screen.runUntil(() -> !outcomes.isEmpty());

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
                screen.outcomeOf(
                        operations,
                        progress -> {
                            throw new FailureException(failure);
                        });

        assertThat(outcome).isEqualTo(new Outcome.Failed<>(failure));
        assertThat(operations.all().getFirst().failure()).contains(failure);
        assertThat(operations.all().getFirst().state()).isEqualTo(State.FAILED);
    }

    @Test
    void broken_work_fails_with_the_code_of_the_place_that_broke_and_without_its_text()
            throws Exception {
        Outcome<String> outcome =
                screen.outcomeOf(
                        operations,
                        progress -> {
                            throw new IllegalStateException("token-123");
                        });

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed ->
                                assertThat(failed.failure().toString())
                                        .matches("Broken\\[code=RC-[0-9A-Z]{4}-[0-9A-Z]{4}]"));
    }

    @Test
    void work_that_ends_by_an_error_is_over_and_failed() throws Exception {
        Outcome<String> outcome =
                screen.outcomeOf(
                        operations,
                        progress -> {
                            throw new AssertionError("broken on purpose");
                        });

        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        assertThat(operations.all().getFirst().state()).isEqualTo(State.FAILED);
    }

    @Test
    void cancel_interrupts_the_work() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        BlockingQueue<Outcome<String>> outcomes = new ArrayBlockingQueue<>(1);
        OperationHandle handle = operations.start(TITLE, new Endless(begun), outcomes::add);
        begun.await();

        handle.cancel();
        screen.runUntil(() -> !outcomes.isEmpty());

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
                                return new Endless(begun).run(progress);
                            } catch (InterruptedException cut) {
                                throw new FailureException(new Failure.Unexpected(0, "cut"), cut);
                            }
                        },
                        outcomes::add);
        begun.await();

        operations.handle(handle.id()).cancel();
        screen.runUntil(() -> !outcomes.isEmpty());

        assertThat(outcomes).containsExactly(new Outcome.Cancelled<>());
    }

    @Test
    void twenty_accounts_are_read_side_by_side() throws Exception {
        CountDownLatch begun = new CountDownLatch(20);
        for (int account = 0; account < 20; account++) {
            operations.start(TITLE, new Endless(begun), _ -> {});
        }

        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void very_many_wait_their_turn_and_a_queued_one_can_be_cancelled() throws Exception {
        CountDownLatch begun = new CountDownLatch(BackgroundOperations.AT_ONCE);
        for (int running = 0; running < BackgroundOperations.AT_ONCE; running++) {
            operations.start(TITLE, new Endless(begun), _ -> {});
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
        screen.runUntil(() -> !outcomes.isEmpty());

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
        screen.runUntil(() -> !outcomes.isEmpty());

        assertThat(outcomes).containsExactly(new Outcome.Succeeded<>("went on"));
    }

    @Test
    void shutdown_cancels_everything_and_what_is_started_later() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        List<Outcome<String>> outcomes = new ArrayList<>();
        operations.start(TITLE, new Endless(begun), outcomes::add);
        begun.await();

        assertThat(operations.shutdown(PATIENCE)).isTrue();
        operations.start(TITLE, new Endless(begun), outcomes::add);
        screen.runUntil(() -> outcomes.size() == 2);

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
}
