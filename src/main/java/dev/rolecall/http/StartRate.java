package dev.rolecall.http;

import java.util.ArrayDeque;
import java.util.Deque;

/// How many calls may start a second: unbounded until a first refusal, then what the service was
/// seen to bear. Times are in nanoseconds.
final class StartRate {
    private static final double SECOND = 1e9;
    private static final double LEAST = 0.5;

    /// Growth a second up to the rate that was refused last, and past it: there the allowance must
    /// have become larger. While only one refusal was seen its rate is a guess, so search quickly.
    private static final double GROWTH_BELOW = 0.01;

    private static final double GROWTH_ABOVE = 0.05;
    private static final double GROWTH_SEARCHING = 0.5;

    private final Deque<Long> answers = new ArrayDeque<>();
    private double perSecond = Double.POSITIVE_INFINITY;
    private double refusedRate = Double.POSITIVE_INFINITY;
    private long nextStart;
    private long grownAt;

    double perSecond() {
        return perSecond;
    }

    long delay(long now) {
        return bounded() ? Math.max(0, nextStart - now) : 0;
    }

    void started(long now) {
        if (bounded()) {
            long from = nextStart - now > 0 ? nextStart : now;
            nextStart = from + Math.round(SECOND / perSecond);
        }
    }

    void answered(long now) {
        answers.addLast(now);
        forgetBefore(now);
        if (bounded()) {
            double seconds = Math.min(1, (now - grownAt) / SECOND);
            perSecond += perSecond * growth() * seconds;
            grownAt = now;
        }
    }

    void refused(long now) {
        forgetBefore(now);
        double lastSecond = Math.max(1, answers.size());
        double reduced =
                bounded()
                        ? Math.max(perSecond / 2, Math.min(perSecond * 0.85, lastSecond))
                        : lastSecond;
        refusedRate = perSecond;
        perSecond = Math.max(LEAST, reduced);
        nextStart = now;
        grownAt = now;
    }

    private double growth() {
        if (refusedRate == Double.POSITIVE_INFINITY) {
            return GROWTH_SEARCHING;
        }
        return perSecond < refusedRate ? GROWTH_BELOW : GROWTH_ABOVE;
    }

    private boolean bounded() {
        return perSecond != Double.POSITIVE_INFINITY;
    }

    private void forgetBefore(long now) {
        while (!answers.isEmpty() && now - answers.getFirst() > SECOND) {
            answers.removeFirst();
        }
    }
}
