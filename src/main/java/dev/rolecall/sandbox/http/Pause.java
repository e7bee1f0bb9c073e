package dev.rolecall.sandbox.http;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Waiting that ends at once when the sandbox closes, so that closing never hangs on a slow answer.
final class Pause {
    private final CountDownLatch closed = new CountDownLatch(1);

    /// Waits this long, or until closed.
    ///
    /// @throws InterruptedException when the thread is told to stop
    void await(Duration duration) throws InterruptedException {
        if (duration.isPositive() && closed.await(duration.toNanos(), TimeUnit.NANOSECONDS)) {
            throw new InterruptedException("The sandbox is closing");
        }
    }

    /// Ends every wait, now and later.
    void close() {
        closed.countDown();
    }
}
