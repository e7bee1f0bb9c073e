package dev.rolecall.operation;

import dev.rolecall.domain.Failure;
import dev.rolecall.i18n.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An operation as it stood at one moment; immutable, for screens and tests.
///
/// @param total 0 while unknown
public record OperationStatus(
        long id,
        Message title,
        State state,
        int done,
        int failed,
        int total,
        Optional<Message> doing,
        Optional<Instant> waitingUntil,
        Instant startedAt,
        Optional<Instant> endedAt,
        Optional<Failure> failure,
        List<OperationItem> items) {

    public OperationStatus {
        items = List.copyOf(items);
    }

    /// Where an operation is in its life.
    public enum State {
        QUEUED,
        RUNNING,
        PAUSED,
        SUCCEEDED,
        PARTLY_FAILED,
        FAILED,
        CANCELLED;

        public boolean over() {
            return switch (this) {
                case QUEUED, RUNNING, PAUSED -> false;
                case SUCCEEDED, PARTLY_FAILED, FAILED, CANCELLED -> true;
            };
        }
    }

    /// How long is left if things go on as so far; empty while that cannot be said.
    public Optional<Duration> timeLeft(Instant now) {
        if (done == 0 || total <= done || state.over()) {
            return Optional.empty();
        }
        Duration spent = Duration.between(startedAt, now);
        return Optional.of(spent.multipliedBy(total - done).dividedBy(done));
    }
}
