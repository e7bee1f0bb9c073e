package dev.rolecall.credential;

import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;

/// Fetches a secret from where it comes from; may take its time.
@FunctionalInterface
interface Origin {
    Secret fetch() throws FailureException, InterruptedException;

    /// Fetches a secret after the service has rejected the last one.
    default Secret fetchAnother() throws FailureException, InterruptedException {
        return fetch();
    }
}
