package dev.rolecall.sandbox.http;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;

/// A fault, the calls it is meant for, and which of them in turn.
final class FaultRule {
    private final CallPattern pattern;
    private final IntPredicate turn;
    private final Fault fault;
    private final AtomicInteger seen = new AtomicInteger();

    FaultRule(CallPattern pattern, IntPredicate turn, Fault fault) {
        this.pattern = pattern;
        this.turn = turn;
        this.fault = fault;
    }

    /// Counts the call if it matches, and says whether its turn has come.
    boolean fires(Request request) {
        return pattern.matches(request) && turn.test(seen.incrementAndGet());
    }

    Fault fault() {
        return fault;
    }
}
