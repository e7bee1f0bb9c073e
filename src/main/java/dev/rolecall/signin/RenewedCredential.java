package dev.rolecall.signin;

import dev.rolecall.domain.Credential;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// Access tokens, renewed shortly before they end: however many requests ask at once, one call goes
/// to Google.
final class RenewedCredential implements Credential {
    private final TokenSource source;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile Optional<Token> token = Optional.empty();
    private volatile Optional<String> quotaProject;
    private int forgets;

    /// @param quotaProject the account's own; without it the one of the credential's file counts
    RenewedCredential(TokenSource source, Optional<String> quotaProject, Clock clock) {
        this.source = source;
        this.quotaProject = quotaProject;
        this.clock = clock;
    }

    @Override
    public Secret secret() throws FailureException, InterruptedException {
        Optional<Token> fresh = fresh();
        if (fresh.isPresent()) {
            return fresh.get().value();
        }
        turn.lockInterruptibly();
        try {
            Optional<Token> meanwhile = fresh();
            return meanwhile.isPresent() ? meanwhile.get().value() : orElseTheOldOne();
        } finally {
            turn.unlock();
        }
    }

    @Override
    public boolean renewsItself() {
        return true;
    }

    @Override
    public Optional<String> quotaProject() {
        return quotaProject;
    }

    @Override
    public boolean renew(Secret rejected) throws FailureException, InterruptedException {
        turn.lockInterruptibly();
        try {
            if (token.filter(present -> !same(present.value(), rejected)).isPresent()) {
                return true;
            }
            token = Optional.empty();
            return !same(next(), rejected);
        } finally {
            turn.unlock();
        }
    }

    @Override
    public synchronized void forget() {
        forgets++;
        token = Optional.empty();
    }

    private Optional<Token> fresh() {
        return token.filter(present -> present.isFresh(clock.instant()));
    }

    /// While a token still works, a service that cannot renew it just now is no reason to stop.
    private Secret orElseTheOldOne() throws FailureException, InterruptedException {
        try {
            return next();
        } catch (FailureException refused) {
            if (refused.failure().concernsCredential()) {
                token = Optional.empty();
                throw refused;
            }
            Optional<Token> old = token.filter(present -> present.works(clock.instant()));
            return old.orElseThrow(() -> refused).value();
        }
    }

    private Secret next() throws FailureException, InterruptedException {
        Instant asked = clock.instant();
        int forgetsBefore = forgets();
        TokenSource.Given given = source.next();
        Token next = Token.of(given.token(), asked);
        if (quotaProject.isEmpty()) {
            quotaProject = given.quotaProject();
        }
        keep(next, forgetsBefore);
        return next.value();
    }

    private synchronized int forgets() {
        return forgets;
    }

    /// A token that was on its way when all were to be forgotten is not kept.
    private synchronized void keep(Token next, int forgetsBefore) {
        if (forgets == forgetsBefore) {
            token = Optional.of(next);
        }
    }

    private static boolean same(Secret one, Secret other) {
        return one.reveal().equals(other.reveal());
    }
}
