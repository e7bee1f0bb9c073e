package dev.rolecall.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/// Measures how long a click would have had to wait at the longest: asks the screen's thread for a
/// sign of life every few milliseconds and times the answers, until it is closed.
public final class StallWatch implements AutoCloseable {
    private static final long BETWEEN_NANOS = 2_000_000;
    private static final Path CLOCK = Path.of("/proc/thread-self/schedstat");

    private final AtomicLong longest = new AtomicLong();
    private final AtomicLong busiest = new AtomicLong();
    private final AtomicLong beats = new AtomicLong();
    private final Thread thread =
            Thread.ofPlatform().daemon().name("stall watch").unstarted(this::beat);
    private volatile boolean closed;

    private StallWatch() {}

    /// Starts to measure; not to be called on the screen's thread.
    public static StallWatch start() {
        StallWatch watch = new StallWatch();
        watch.thread.start();
        return watch;
    }

    /// The longest the screen's thread let anything wait so far.
    public Duration longest() {
        return Duration.ofNanos(longest.get());
    }

    /// The most processor time the screen's thread spent while something waited: what is left of
    /// [#longest] on a machine that has nothing else to do.
    public Duration busiest() {
        return Duration.ofNanos(busiest.get());
    }

    /// How often it answered: a watch that hardly measured proves nothing.
    public long beats() {
        return beats.get();
    }

    /// Waits until it was answered a few times more: what was done before is measured then.
    public void settle() {
        long enough = beats.get() + 3;
        while (beats.get() < enough) {
            LockSupport.parkNanos(BETWEEN_NANOS);
        }
    }

    private void beat() {
        long spent = 0;
        try {
            while (!closed) {
                CountDownLatch answered = new CountDownLatch(1);
                AtomicLong at = new AtomicLong();
                AtomicLong processor = new AtomicLong();
                long asked = System.nanoTime();
                Platform.runLater(() -> {
                    at.set(System.nanoTime());
                    processor.set(processorTime());
                    answered.countDown();
                });
                answered.await();
                longest.accumulateAndGet(at.get() - asked, Math::max);
                if (beats.getAndIncrement() > 0) {
                    busiest.accumulateAndGet(processor.get() - spent, Math::max);
                }
                spent = processor.get();
                LockSupport.parkNanos(BETWEEN_NANOS);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /// Nanoseconds the calling thread has run, as Linux tells; 0 elsewhere.
    private static long processorTime() {
        try {
            return Long.parseLong(Files.readString(CLOCK).split(" ")[0]);
        } catch (IOException untold) {
            return 0;
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
