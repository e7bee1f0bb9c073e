package dev.rolecall.http;

import dev.rolecall.domain.Failure;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;

/// Decides for one read whether and when it is asked again: after 429, 502, 503, 504, a broken
/// connection, twice after 500 and once after silence, with waits that double and are never quite
/// alike. Nothing else is repeated: a refusal stays a refusal, and what cannot be reached or
/// trusted is better told at once.
final class Patience {
    private static final int MOST_ATTEMPTS = 5;

    /// A service that trips over one question does so again; one that stumbled has caught itself.
    private static final int MOST_FAULTS = 2;

    private static final Duration FIRST_WAIT = Duration.ofMillis(200);

    private final Duration patience;
    private final Supplier<Duration> silence;
    private Optional<Instant> firstFailure = Optional.empty();
    private int attempts;
    private int timeouts;
    private int faults;

    /// @param silence how long the account has answered nobody
    Patience(Duration patience, Supplier<Duration> silence) {
        this.patience = patience;
        this.silence = silence;
    }

    /// How long to wait before asking again; empty if `answer` is final.
    Optional<Duration> after(Answer answer) {
        return switch (answer.status()) {
            // The throttle does the waiting. While others get through, this read will as well.
            case 429 -> refused(answer);
            case 500 -> stumbled() ? again(asked(answer)) : Optional.empty();
            case 502, 503, 504 -> again(asked(answer));
            default -> Optional.empty();
        };
    }

    /// How long to wait before asking again; empty if `failure` is final.
    Optional<Duration> after(Failure failure) {
        return failure instanceof Failure.Unreachable broken
                        && !broken.neverSent()
                        && worthAsking(broken.cause())
                ? again(Duration.ZERO)
                : Optional.empty();
    }

    /// A kept connection dies unnoticed while the machine sleeps, and the first call over it gets
    /// no answer: that is found out once. A service that stays silent twice is slow, not gone.
    private boolean worthAsking(Failure.Cause cause) {
        if (cause == Failure.Cause.TIMEOUT) {
            timeouts++;
            return timeouts == 1;
        }
        return cause == Failure.Cause.CONNECTION;
    }

    private boolean stumbled() {
        faults++;
        return faults <= MOST_FAULTS;
    }

    private Optional<Duration> refused(Answer answer) {
        boolean hopeless =
                asked(answer).compareTo(patience) > 0
                        || (Instant.now().isAfter(deadline())
                                && silence.get().compareTo(patience) > 0);
        return hopeless ? Optional.empty() : Optional.of(Duration.ZERO);
    }

    private Optional<Duration> again(Duration atLeast) {
        attempts++;
        long most = FIRST_WAIT.toMillis() << attempts;
        Duration wait = Duration.ofMillis(ThreadLocalRandom.current().nextLong(most / 2, most));
        Duration longer = wait.compareTo(atLeast) > 0 ? wait : atLeast;
        boolean tooLate = Instant.now().plus(longer).isAfter(deadline());
        return attempts >= MOST_ATTEMPTS || tooLate ? Optional.empty() : Optional.of(longer);
    }

    /// Counted from the first failure: a read may have waited long for its turn before that.
    private Instant deadline() {
        Instant began = firstFailure.orElseGet(Instant::now);
        firstFailure = Optional.of(began);
        return began.plus(patience);
    }

    private static Duration asked(Answer answer) {
        return answer.retryAfter()
                .map(until -> Duration.between(answer.receivedAt(), until))
                .orElse(Duration.ZERO);
    }
}
