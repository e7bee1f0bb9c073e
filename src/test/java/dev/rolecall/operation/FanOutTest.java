package dev.rolecall.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class FanOutTest {
    @Test
    void every_item_is_visited_once() throws Exception {
        List<Integer> items = IntStream.range(0, 500).boxed().toList();
        Collection<Integer> visited = new ConcurrentLinkedQueue<>();

        FanOut.forEach(16, items, visited::add);

        assertThat(visited).containsExactlyInAnyOrderElementsOf(items);
    }

    @Test
    void as_many_run_at_once_as_there_are_places_and_no_more() throws Exception {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CyclicBarrier together = new CyclicBarrier(4);

        FanOut.forEach(
                4,
                IntStream.range(0, 40).boxed().toList(),
                _ -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    meet(together);
                    running.decrementAndGet();
                });

        assertThat(most).hasValue(4);
    }

    @Test
    void the_first_failure_stops_the_others() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Failure failure = new Failure.NotFound("gone");

        assertThatThrownBy(() ->
                        FanOut.forEach(
                                2,
                                List.of("waits", "fails"),
                                item -> {
                                    if (item.equals("fails")) {
                                        begun.await();
                                        throw new FailureException(failure);
                                    }
                                    waitForInterrupt(begun, stopped);
                                }))
                .isInstanceOfSatisfying(
                        FailureException.class,
                        thrown -> assertThat(thrown.failure()).isEqualTo(failure));
        assertThat(stopped.getCount()).isZero();
    }

    @Test
    void a_defect_in_a_task_comes_out_as_it_is() {
        assertThatThrownBy(() ->
                        FanOut.forEach(
                                2,
                                List.of(1),
                                _ -> {
                                    throw new IllegalArgumentException("broken");
                                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("broken");
    }

    @Test
    void an_error_in_a_task_does_not_leave_the_others_waiting() {
        assertThatThrownBy(() ->
                        FanOut.forEach(
                                2,
                                List.of(1),
                                _ -> {
                                    throw new AssertionError("broken on purpose");
                                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_interrupt_of_who_waits_stops_all() throws Exception {
        CountDownLatch begun = new CountDownLatch(2);
        CountDownLatch stopped = new CountDownLatch(2);
        CountDownLatch told = new CountDownLatch(1);
        Thread waiting =
                Thread.startVirtualThread(() -> {
                    try {
                        FanOut.forEach(2, List.of(1, 2), _ -> waitForInterrupt(begun, stopped));
                    } catch (InterruptedException expected) {
                        told.countDown();
                    } catch (FailureException unexpected) {
                        throw new IllegalStateException(unexpected);
                    }
                });
        begun.await();

        waiting.interrupt();
        stopped.await();
        told.await();

        assertThat(waiting.join(java.time.Duration.ofSeconds(20))).isTrue();
    }

    @Test
    void tasks_may_fork_tasks_and_all_are_waited_for() throws Exception {
        Collection<String> done = new ConcurrentLinkedQueue<>();
        try (FanOut tasks = new FanOut(1)) {
            tasks.fork(() -> {
                tasks.fork(() -> done.add("second"));
                done.add("first");
            });
            tasks.join();
        }

        assertThat(done).containsExactly("first", "second");
    }

    @Test
    void nothing_is_begun_any_more_once_it_was_stopped() throws Exception {
        Collection<String> done = new ConcurrentLinkedQueue<>();
        FanOut tasks = new FanOut(1);
        tasks.close();
        tasks.fork(() -> done.add("late"));
        tasks.join();

        assertThat(done).isEmpty();
    }

    private static void waitForInterrupt(CountDownLatch begun, CountDownLatch stopped)
            throws InterruptedException {
        begun.countDown();
        try {
            new CountDownLatch(1).await();
        } finally {
            stopped.countDown();
        }
    }

    private static void meet(CyclicBarrier together) throws InterruptedException {
        try {
            together.await();
        } catch (java.util.concurrent.BrokenBarrierException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
