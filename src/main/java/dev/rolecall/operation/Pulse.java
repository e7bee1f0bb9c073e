package dev.rolecall.operation;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// Turns any number of changes into a few calls: the first at once, then one an interval at most,
/// and always one after the last change.
public final class Pulse {
    /// Often enough for eyes, seldom enough for a screen.
    public static final Duration TEN_A_SECOND = Duration.ofMillis(100);

    /// For what takes a screen long to show: whole tables.
    public static final Duration FOUR_A_SECOND = Duration.ofMillis(250);

    private final long interval;
    private final Executor where;
    private final Runnable beat;
    private final AtomicBoolean due = new AtomicBoolean();
    private volatile long last;

    /// @param where runs `beat`
    public Pulse(Duration interval, Executor where, Runnable beat) {
        this(interval, where, beat, interval);
    }

    private Pulse(Duration interval, Executor where, Runnable beat, Duration ago) {
        this.interval = interval.toNanos();
        this.where = where;
        this.beat = beat;
        this.last = System.nanoTime() - ago.toNanos();
    }

    /// One whose first call waits for the interval as well: for what has the time, at a moment when
    /// a person waits for something else.
    public static Pulse patient(Duration interval, Executor where, Runnable beat) {
        return new Pulse(interval, where, beat, Duration.ZERO);
    }

    /// Says that something changed; returns at once. Call it without holding a lock: where `beat`
    /// runs on the caller's thread, it runs now.
    public void changed() {
        if (due.compareAndSet(false, true)) {
            long wait = last + interval - System.nanoTime();
            if (wait <= 0) {
                where.execute(this::call);
            } else {
                CompletableFuture.delayedExecutor(wait, TimeUnit.NANOSECONDS, where)
                        .execute(this::call);
            }
        }
    }

    private void call() {
        last = System.nanoTime();
        due.set(false);
        beat.run();
    }
}
