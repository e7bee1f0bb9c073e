package dev.rolecall.http;

import dev.rolecall.domain.FailureException;

/// Asked right before a write is sent; a provider passes its account's write lock.
@FunctionalInterface
public interface WriteGuard {
    /// Returns if writes may be sent.
    ///
    /// @throws FailureException if not; nothing is sent then
    void check() throws FailureException;
}
