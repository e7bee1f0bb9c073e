package dev.rolecall.secret;

/// What opens a vault.
public enum Opening {
    /// The key in the system's store; the person is asked by the system, if at all.
    SYSTEM_KEY,
    /// What the person types.
    PASSPHRASE
}
