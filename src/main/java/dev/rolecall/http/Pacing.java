package dev.rolecall.http;

import java.util.OptionalDouble;

/// How many calls may be under way at once and how many may start a second, learned from a
/// service's answers. Pure bookkeeping over the times it is told, in nanoseconds; [Throttle] does
/// the waiting.
///
/// Concurrency starts at eight and doubles with every round up to 32: more was never quicker on the
/// machines it was measured on, and is impolite. Beyond 16 it grows only while answers come about
/// as quickly as ever: when they take longer, calls queue, here or there, and more of them would
/// gain nothing. A 429 halves it, and from there it creeps up again. From the first 429 on, starts
/// are also spaced out: the rate begins at what got through in the last second, falls at a refusal
/// and creeps up between refusals.
final class Pacing {
    private static final long SECOND = 1_000_000_000L;
    private static final double FIRST_LIMIT = 8;
    private static final double ALWAYS_WORTH_TRYING = 16;
    private static final double MOST = 32;
    private static final double ROUNDS_TO_CREEP = 64;

    /// A time that none is compared with: those of the machine may be negative.
    private static final long NEVER = Long.MIN_VALUE;

    private final StartRate rate = new StartRate();
    private double limit = FIRST_LIMIT;
    private double doublesUntil = MOST;
    private int inFlight;
    private long fullAt = NEVER;
    private final Latency latency = new Latency();
    private long pausedUntil = NEVER;
    private long reducedAt = NEVER;
    private int refusedInARow;

    int inFlight() {
        return inFlight;
    }

    int limit() {
        return (int) limit;
    }

    /// How many calls may start a second; absent until a call was refused.
    OptionalDouble perSecond() {
        return rate.perSecond() == Double.POSITIVE_INFINITY
                ? OptionalDouble.empty()
                : OptionalDouble.of(rate.perSecond());
    }

    /// How long the service still wants to be left alone; zero if it does not.
    long pause(long now) {
        return pausedUntil == NEVER ? 0 : Math.max(0, pausedUntil - now);
    }

    /// How long the next call has to wait at `now`; zero if it may start, `Long.MAX_VALUE` if it
    /// waits for another call to end.
    long delay(long now) {
        if (inFlight >= limit()) {
            return Long.MAX_VALUE;
        }
        return Math.max(pause(now), rate.delay(now));
    }

    void started(long now) {
        inFlight++;
        fullAt = inFlight >= limit() ? now : fullAt;
        rate.started(now);
    }

    /// A call ended without an answer that says anything about limits.
    void ended() {
        inFlight--;
    }

    /// A call that began at `startedAt` was answered.
    void answered(long startedAt, long now) {
        boolean limitReached = fullAt != NEVER && fullAt - startedAt >= 0;
        inFlight--;
        refusedInARow = 0;
        latency.took(now - startedAt);
        rate.answered(now);
        if (limitReached && (limit < ALWAYS_WORTH_TRYING || latency.steady())) {
            double growth = limit < doublesUntil ? 1 : 1 / (limit * ROUNDS_TO_CREEP);
            limit = Math.min(MOST, limit + growth);
        }
    }

    /// A call that began at `startedAt` was refused for coming too early.
    ///
    /// @param pause how long the service asks to be left alone; negative if it did not say
    void refused(long startedAt, long now, long pause) {
        inFlight--;
        refusedInARow++;
        long wait = pause >= 0 ? pause : silence();
        pausedUntil = now + Math.max(wait, pause(now));
        // Calls that were under way at the last reduction tell nothing about the limits since.
        if (reducedAt == NEVER || startedAt - reducedAt > 0) {
            reducedAt = now;
            limit = Math.max(1, limit / 2);
            doublesUntil = limit;
            rate.refused(now);
        }
    }

    private long silence() {
        return Math.min(30 * SECOND, (SECOND / 4) << Math.min(refusedInARow / 4, 7));
    }
}
