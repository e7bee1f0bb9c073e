package dev.rolecall.secret;

import dev.rolecall.domain.Failure;

/// How the vault stands, for whoever shows it.
public sealed interface VaultState {
    /// There is no vault yet.
    record Absent() implements VaultState {}

    /// There is one, and no secret of it is in memory.
    record Locked(Opening how) implements VaultState {}

    /// Secrets can be found and kept.
    record Open(Opening how) implements VaultState {}

    /// There is one that this program cannot open, whatever is typed.
    record Unusable(Failure why) implements VaultState {}
}
