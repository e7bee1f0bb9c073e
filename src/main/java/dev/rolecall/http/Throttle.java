package dev.rolecall.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// The one limit that everything talking to an account shares: calls wait here for their turn, in
/// the order they came. A write waits for at most one read that came before it, not for all of
/// them.
public final class Throttle {
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final ReentrantLock reads = new ReentrantLock(true);
    private final ReentrantLock turn = new ReentrantLock(true);
    private final ReentrantLock state = new ReentrantLock();
    private final Condition changed = state.newCondition();
    private final Pacing pacing = new Pacing();
    private Optional<Instant> refusedAt = Optional.empty();
    private volatile long answeredAt = System.nanoTime();

    /// How things stand now.
    public Flow flow() {
        state.lock();
        try {
            long pause = pacing.pause(System.nanoTime());
            return new Flow(
                    pacing.inFlight(),
                    pacing.limit(),
                    pause > 0 ? Optional.of(Instant.now().plusNanos(pause)) : Optional.empty(),
                    pacing.perSecond(),
                    refusedAt);
        } finally {
            state.unlock();
        }
    }

    /// Waits until a read may start.
    Permit read() throws InterruptedException {
        reads.lockInterruptibly();
        try {
            return write();
        } finally {
            reads.unlock();
        }
    }

    /// Waits until a write may start.
    Permit write() throws InterruptedException {
        turn.lockInterruptibly();
        try {
            return next();
        } finally {
            turn.unlock();
        }
    }

    /// Waits for `time` without holding anybody up.
    void pause(Duration time) throws InterruptedException {
        state.lockInterruptibly();
        try {
            Condition never = state.newCondition();
            long left = time.toNanos();
            while (left > 0) {
                left = never.awaitNanos(left);
            }
        } finally {
            state.unlock();
        }
    }

    /// How long ago the account last answered with anything but a refusal.
    Duration silence() {
        return Duration.ofNanos(System.nanoTime() - answeredAt);
    }

    private Permit next() throws InterruptedException {
        state.lockInterruptibly();
        try {
            long now = System.nanoTime();
            for (long delay = pacing.delay(now); delay > 0; delay = pacing.delay(now)) {
                changed.await(delay, TimeUnit.NANOSECONDS);
                now = System.nanoTime();
            }
            pacing.started(now);
            return new Permit(this, now);
        } finally {
            state.unlock();
        }
    }

    void ended(Permit permit, Optional<Answer> answer) {
        state.lock();
        try {
            long now = System.nanoTime();
            if (answer.isEmpty() || answer.get().status() >= 500) {
                pacing.ended();
            } else if (answer.get().status() == 429) {
                pacing.refused(permit.startedAt(), now, pause(answer.get()));
                refusedAt = Optional.of(answer.get().receivedAt());
            } else {
                answeredAt = now;
                pacing.answered(permit.startedAt(), now);
            }
            changed.signalAll();
        } finally {
            state.unlock();
        }
    }

    private static long pause(Answer refusal) {
        return refusal.retryAfter()
                .map(until -> Duration.between(refusal.receivedAt(), until))
                .map(wait -> wait.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : wait)
                .map(Duration::toNanos)
                .orElse(-1L);
    }
}
