package dev.rolecall.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// When a lull has come.
class LullTest {
    private static final Duration QUIET = Duration.ofMillis(500);

    private final List<Duration> times = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private int calls;
    private final Lull lull =
            new Lull(
                    QUIET,
                    time -> {
                        times.add(time);
                        return waiting::add;
                    },
                    () -> calls++);

    @Test
    void many_changes_in_a_row_are_one_call_after_the_last() {
        lull.changed();
        lull.changed();
        waiting.removeFirst().run();
        lull.changed();
        waiting.removeFirst().run();

        assertThat(calls).isZero();
        assertThat(times).containsExactly(QUIET, QUIET, QUIET);

        waiting.removeFirst().run();
        assertThat(calls).isEqualTo(1);
        assertThat(waiting).isEmpty();
    }

    @Test
    void a_change_after_the_call_brings_another_call() {
        lull.changed();
        waiting.removeFirst().run();
        lull.changed();
        waiting.removeFirst().run();

        assertThat(calls).isEqualTo(2);
    }

    @Test
    void the_time_really_passes() throws InterruptedException {
        CountDownLatch called = new CountDownLatch(1);
        long begun = System.nanoTime();

        new Lull(Duration.ofMillis(60), called::countDown).changed();

        assertThat(called.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isGreaterThanOrEqualTo(Duration.ofMillis(60));
    }
}
