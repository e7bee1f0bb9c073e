package dev.rolecall.http;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Waits for answers to requests that have left, also for a while after an interruption: of a write
/// only its answer tells what became of it.
final class Hearing {
    /// Ends the wait at once.
    static final Hearing NONE = new Hearing(Duration.ZERO);

    private final Duration lastWord;

    /// @param lastWord how long an answer is waited for after an interruption
    Hearing(Duration lastWord) {
        this.lastWord = lastWord;
    }

    /// Waits for `call`, at most until `end` in the nanoseconds of this machine. When this returns
    /// the answer to a call that was interrupted, the thread still counts as interrupted.
    ///
    /// @throws InterruptedException if nobody knows what becomes of the call
    <T> T answer(Future<T> call, long end)
            throws ExecutionException, InterruptedException, TimeoutException {
        try {
            return call.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            if (lastWord.isZero()) {
                throw stopped;
            }
            long left = Math.min(end - System.nanoTime(), lastWord.toNanos());
            return lastWord(call, System.nanoTime() + left, stopped);
        }
    }

    private static <T> T lastWord(Future<T> call, long end, InterruptedException stopped)
            throws ExecutionException, InterruptedException {
        boolean over = false;
        try {
            while (true) {
                try {
                    T answer = call.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
                    over = true;
                    return answer;
                } catch (ExecutionException broken) {
                    over = true;
                    throw broken;
                } catch (InterruptedException again) {
                    // Whoever stops it twice still wants to know, and the end is near.
                } catch (TimeoutException silent) {
                    throw stopped;
                }
            }
        } finally {
            if (over) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
