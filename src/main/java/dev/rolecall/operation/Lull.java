package dev.rolecall.operation;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/// Turns changes that come in quick succession into one call, once nothing has changed for a while.
public final class Lull {
    /// Longer than a hand rests while it drags something, shorter than anybody waits for a disk.
    public static final Duration HALF_A_SECOND = Duration.ofMillis(500);

    private final Duration quiet;
    private final Function<Duration, Executor> after;
    private final Runnable then;
    private final AtomicLong changes = new AtomicLong();

    /// @param then must be short: it holds up others that wait for their time
    public Lull(Duration quiet, Runnable then) {
        this(quiet, Lull::later, then);
    }

    /// @param after an executor that runs things when so much time has passed
    Lull(Duration quiet, Function<Duration, Executor> after, Runnable then) {
        this.quiet = quiet;
        this.after = after;
        this.then = then;
    }

    /// Says that something changed; returns at once.
    public void changed() {
        long mine = changes.incrementAndGet();
        after.apply(quiet)
                .execute(() -> {
                    if (changes.get() == mine) {
                        then.run();
                    }
                });
    }

    private static Executor later(Duration time) {
        return CompletableFuture.delayedExecutor(
                time.toMillis(), TimeUnit.MILLISECONDS, Runnable::run);
    }
}
