package dev.rolecall.provider;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Guards one account against writes; closed from the start and again when its time is over. Asked
/// where requests are sent, so that no screen can forget it.
public final class WriteLock {
    private final String account;
    private final Clock clock;
    private volatile Instant openUntil = Instant.MIN;

    public WriteLock(String account, Clock clock) {
        this.account = account;
        this.clock = clock;
    }

    /// A lock that stays open: the sandbox and the command line, where a person asked for the
    /// write.
    public static WriteLock open(String account) {
        WriteLock lock = new WriteLock(account, Clock.systemUTC());
        lock.openUntil = Instant.MAX;
        return lock;
    }

    /// Lets writes pass for `time` from now.
    public void unlock(Duration time) {
        openUntil = clock.instant().plus(time);
    }

    public void lock() {
        openUntil = Instant.MIN;
    }

    /// Until when writes pass; empty while locked, `Instant.MAX` for good.
    public Optional<Instant> openUntil() {
        Instant until = openUntil;
        return clock.instant().isBefore(until) ? Optional.of(until) : Optional.empty();
    }

    /// Passes while writes are unlocked.
    ///
    /// @throws FailureException with [Failure.WritesLocked] otherwise
    public void check() throws FailureException {
        if (openUntil().isEmpty()) {
            throw new FailureException(new Failure.WritesLocked(account));
        }
    }
}
