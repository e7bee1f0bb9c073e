package dev.rolecall.testing;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/// Measures how long a click would have had to wait at the longest: asks the screen's thread for a
/// sign of life every few milliseconds and times the answers, until it is closed.
public final class StallWatch implements AutoCloseable {
    private static final long BETWEEN_NANOS = 2_000_000;

    private final AtomicLong longest = new AtomicLong();
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

    /// How often it answered: a watch that hardly measured proves nothing.
    public long beats() {
        return beats.get();
    }

    private void beat() {
        try {
            while (!closed) {
                CountDownLatch answered = new CountDownLatch(1);
                AtomicLong at = new AtomicLong();
                long asked = System.nanoTime();
                Platform.runLater(() -> {
                    at.set(System.nanoTime());
                    answered.countDown();
                });
                answered.await();
                longest.accumulateAndGet(at.get() - asked, Math::max);
                beats.incrementAndGet();
                LockSupport.parkNanos(BETWEEN_NANOS);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
