package dev.rolecall.domain;

import java.util.Optional;

/// Secrets kept across restarts, by a name that says whose they are, such as an account's
/// identifier. Safe to use from many threads.
///
/// Every method fails with [Failure.ConsoleLocked] while the console is locked, and says what is
/// wrong with the place of keeping otherwise.
public interface StoredSecrets {
    /// The secret kept under `name`; absent if there is none. Never asks the person anything.
    Optional<Secret> find(String name) throws FailureException;

    /// Keeps `secret` under `name`, in place of what was there; on the disk when this returns.
    void keep(String name, Secret secret) throws FailureException;

    /// Removes what is kept under `name`; nothing happens if there is nothing.
    void forget(String name) throws FailureException;
}
