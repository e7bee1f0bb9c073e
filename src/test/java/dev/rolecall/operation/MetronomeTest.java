package dev.rolecall.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MetronomeTest {
    private static final Duration BEAT = Duration.ofMillis(5);

    @Test
    void it_calls_again_and_again_until_it_is_closed() throws Exception {
        Semaphore calls = new Semaphore(0);
        Metronome metronome = new Metronome(BEAT, Runnable::run, calls::release);
        metronome.start();

        assertThat(calls.tryAcquire(3, 10, TimeUnit.SECONDS)).isTrue();

        metronome.close();
        // One call may have been under way.
        Thread.sleep(BEAT.multipliedBy(4));
        calls.drainPermits();
        assertThat(calls.tryAcquire(BEAT.multipliedBy(20).toMillis(), TimeUnit.MILLISECONDS))
                .isFalse();
    }

    @Test
    void a_screen_that_is_busy_gets_no_pile_of_calls() throws Exception {
        BlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
        Executor busy = screen::add;
        try (Metronome metronome = new Metronome(BEAT, busy, () -> {})) {
            metronome.start();
            Runnable first = screen.take();
            Thread.sleep(BEAT.multipliedBy(10));

            assertThat(screen).isEmpty();

            first.run();
            assertThat(screen.poll(10, TimeUnit.SECONDS)).isNotNull();
        }
    }
}
