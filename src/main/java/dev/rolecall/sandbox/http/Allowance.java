package dev.rolecall.sandbox.http;

/// How much one service lets through: a token bucket for requests a second, and a cap of calls at
/// once.
final class Allowance {
    private static final double NANOS_PER_SECOND = 1_000_000_000.0;

    private int perSecond;
    private int atOnce;
    private double tokens;
    private long filledAt;

    /// Limits requests a second; the bucket starts full. Zero lifts the limit.
    synchronized void perSecond(int requests) {
        perSecond = requests;
        tokens = requests;
        filledAt = System.nanoTime();
    }

    /// Limits calls at once. Zero lifts the limit.
    synchronized void atOnce(int calls) {
        atOnce = calls;
    }

    synchronized void lift() {
        perSecond = 0;
        atOnce = 0;
    }

    /// Whether one more call may pass, while this many are in flight, itself included.
    synchronized boolean admits(int inFlight) {
        if (atOnce > 0 && inFlight > atOnce) {
            return false;
        }
        if (perSecond == 0) {
            return true;
        }
        long now = System.nanoTime();
        tokens = Math.min(perSecond, tokens + (now - filledAt) / NANOS_PER_SECOND * perSecond);
        filledAt = now;
        if (tokens < 1) {
            return false;
        }
        tokens -= 1;
        return true;
    }
}
