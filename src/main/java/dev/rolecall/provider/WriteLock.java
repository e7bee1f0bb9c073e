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
    private final Optional<String> forbiddenBy;
    private volatile Instant openUntil = Instant.MIN;

    public WriteLock(String account, Clock clock) {
        this(account, clock, Optional.empty());
    }

    private WriteLock(String account, Clock clock, Optional<String> forbiddenBy) {
        this.account = account;
        this.clock = clock;
        this.forbiddenBy = forbiddenBy;
    }

    /// A lock that nobody can open.
    ///
    /// @param who keeps it shut, in their own words
    public static WriteLock forbidden(String account, String who) {
        return new WriteLock(account, Clock.systemUTC(), Optional.of(who));
    }

    /// A lock that stays open: the sandbox and the command line, where a person asked for the
    /// write.
    public static WriteLock open(String account) {
        WriteLock lock = new WriteLock(account, Clock.systemUTC());
        lock.openUntil = Instant.MAX;
        return lock;
    }

    /// Lets writes pass for `time` from now, unless that is forbidden.
    public void unlock(Duration time) {
        if (forbiddenBy.isEmpty()) {
            openUntil = clock.instant().plus(time);
        }
    }

    /// Who keeps it shut for good; empty if nobody does.
    public Optional<String> forbiddenBy() {
        return forbiddenBy;
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
    /// @throws FailureException with [Failure.WritesLocked] or [Failure.WritesForbidden] otherwise
    public void check() throws FailureException {
        if (forbiddenBy.isPresent()) {
            throw new FailureException(new Failure.WritesForbidden(forbiddenBy.get()));
        }
        if (openUntil().isEmpty()) {
            throw new FailureException(new Failure.WritesLocked(account));
        }
    }
}
