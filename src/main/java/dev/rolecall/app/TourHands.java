package dev.rolecall.app;

import dev.rolecall.operation.Operations;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// How the tour touches the window: on the screen's thread, then waiting for what comes of it.
final class TourHands {
    private static final long PATIENCE_SECONDS = 60;
    private static final long LOOK_AGAIN_MILLIS = 50;

    private final LinkedBlockingQueue<Boolean> changes = new LinkedBlockingQueue<>();

    TourHands(Operations operations) {
        operations.listen(() -> changes.offer(true));
    }

    /// Does something on the screen's thread.
    <T> T see(Callable<T> what) throws InterruptedException {
        return Screen.call(what);
    }

    void touch(Runnable what) throws InterruptedException {
        Screen.call(() -> {
            what.run();
            return true;
        });
    }

    /// Waits until `condition` holds on the screen.
    ///
    /// @param what it is, for the case that it never does
    void until(String what, Callable<Boolean> condition) throws InterruptedException, TourFailed {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!Screen.call(condition)) {
            if (System.nanoTime() > end) {
                throw new TourFailed(what);
            }
            Boolean news = changes.poll(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
            if (news != null) {
                changes.clear();
            }
        }
    }
}
