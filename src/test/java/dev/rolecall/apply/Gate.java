package dev.rolecall.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Where a request is kept waiting until a test lets it go on.
final class Gate {
    private static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch open = new CountDownLatch(1);

    /// Waits until the gate is open; called by whoever answers the request.
    void pass() {
        arrived.countDown();
        try {
            assertThat(open.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /// Waits until the request is there.
    void awaitArrival() throws InterruptedException {
        assertThat(arrived.await(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    void open() {
        open.countDown();
    }
}
