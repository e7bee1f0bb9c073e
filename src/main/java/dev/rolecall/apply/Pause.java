package dev.rolecall.apply;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Waits between two readings of a service; in tests time passes at once.
@FunctionalInterface
interface Pause {
    void pause(Duration time) throws InterruptedException;

    /// Waits for real; an interrupt ends it.
    static Pause real() {
        return time -> {
            boolean never = new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
            assert !never;
        };
    }
}
