package dev.rolecall.credential;

import dev.rolecall.domain.Credential;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// A credential that is hard to get: fetched once for everybody who waits for it, then kept in
/// memory until the service rejects it or it is to be forgotten.
final class RememberedCredential implements Credential {
    /// Who asked while it was being refused, or right after, hears the same refusal: nobody is
    /// asked ten times because ten lists were being read.
    private static final Duration SAME_REFUSAL = Duration.ofSeconds(3);

    private final Origin origin;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock(true);
    private volatile Optional<Secret> kept = Optional.empty();
    private Optional<Refusal> refusal = Optional.empty();

    RememberedCredential(Origin origin, Clock clock) {
        this.origin = origin;
        this.clock = clock;
    }

    @Override
    public Secret secret() throws FailureException, InterruptedException {
        Optional<Secret> known = kept;
        if (known.isPresent()) {
            return known.get();
        }
        Instant asked = clock.instant();
        turn.lockInterruptibly();
        try {
            return fetched(asked, origin);
        } finally {
            turn.unlock();
        }
    }

    @Override
    public boolean renew(Secret rejected) throws FailureException, InterruptedException {
        Instant asked = clock.instant();
        turn.lockInterruptibly();
        try {
            if (kept.filter(secret -> secret.reveal().equals(rejected.reveal())).isPresent()) {
                kept = Optional.empty();
            }
            return !fetched(asked, () -> origin.fetchAnother()).reveal().equals(rejected.reveal());
        } finally {
            turn.unlock();
        }
    }

    /// Keeps `secret` from now on, as if it had been fetched.
    void remember(Secret secret) {
        kept = Optional.of(secret);
    }

    @Override
    public void forget() {
        kept = Optional.empty();
    }

    private Secret fetched(Instant asked, Origin from)
            throws FailureException, InterruptedException {
        if (kept.isPresent()) {
            return kept.get();
        }
        if (refusal.isPresent() && refusal.get().at().plus(SAME_REFUSAL).isAfter(asked)) {
            throw new FailureException(refusal.get().why().failure(), refusal.get().why());
        }
        try {
            Secret secret = from.fetch();
            kept = Optional.of(secret);
            refusal = Optional.empty();
            return secret;
        } catch (FailureException refused) {
            refusal = Optional.of(new Refusal(refused, clock.instant()));
            throw refused;
        }
    }

    /// Why there was nothing, and when that was found.
    private record Refusal(FailureException why, Instant at) {}
}
