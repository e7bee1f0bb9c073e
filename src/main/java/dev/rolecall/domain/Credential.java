package dev.rolecall.domain;

import java.util.Optional;

/// What a connection shows the service; asked anew for each request, so that it can be renewed,
/// taken away or locked while the connection lives. Safe to use from many threads.
public interface Credential {
    /// The secret to send now. Cheap once it is known: it is asked more than once a request.
    ///
    /// @throws FailureException with [Failure.ConsoleLocked], [Failure.NoCredential],
    ///   [Failure.SignInAgain] or [Failure.Unreachable]; nothing is sent then
    Secret secret() throws FailureException, InterruptedException;

    /// The Google project that calls are counted against (FACTS 2.1); absent elsewhere.
    default Optional<String> quotaProject() {
        return Optional.empty();
    }

    /// Asked once after the service rejected `rejected` on a read. Several reads may report the
    /// same secret: if another one is known already, that is the answer.
    ///
    /// @return whether [#secret()] gives another secret now
    default boolean renew(Secret rejected) throws FailureException, InterruptedException {
        return false;
    }

    /// Whether it is renewed by itself for as long as the service allows, so that it has no end of
    /// its own.
    default boolean renewsItself() {
        return false;
    }

    /// Drops whatever secret is in memory; the next one is fetched anew. Does nothing where nothing
    /// is kept.
    default void forget() {}

    /// A credential that never changes.
    static Credential of(Secret secret) {
        return () -> secret;
    }
}
