package dev.rolecall.http;

import java.util.Optional;

/// Leave to make one call; given back when the call is over, with what came of it.
final class Permit implements AutoCloseable {
    private final Throttle throttle;
    private final long startedAt;
    private Optional<Answer> answer = Optional.empty();

    Permit(Throttle throttle, long startedAt) {
        this.throttle = throttle;
        this.startedAt = startedAt;
    }

    /// When the call was allowed to start, in the nanoseconds of this machine.
    long startedAt() {
        return startedAt;
    }

    /// Notes the answer, for the throttle to learn from.
    Answer answered(Answer came) {
        answer = Optional.of(came);
        return came;
    }

    @Override
    public void close() {
        throttle.ended(this, answer);
    }
}
