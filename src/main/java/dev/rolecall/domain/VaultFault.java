package dev.rolecall.domain;

import java.nio.file.Path;

/// Everything that keeps the vault of stored secrets from being opened or written. `said` is the
/// system's own sentence where it has one; never a secret.
public sealed interface VaultFault {
    /// The passphrase is not the one the vault was closed with.
    record WrongPassphrase() implements VaultFault {}

    /// A newer Rolecall wrote the vault.
    ///
    /// @param version of the file's form
    record NewerVault(int version) implements VaultFault {}

    /// The file is not as it was written: cut short, changed, or no vault at all.
    record Damaged(Path file) implements VaultFault {}

    /// The file is there but the system does not let it be read.
    record Unreadable(Path file, String said) implements VaultFault {}

    /// The system does not let the file be written; the vault is as it was before.
    record NotWritable(Path file, String said) implements VaultFault {}

    /// This system has no place for a key.
    record NoSystemStore(Absence why) implements VaultFault {}

    /// The system's store is locked, and nobody unlocked it when asked.
    record SystemStoreLocked() implements VaultFault {}

    /// The system's store is there and did not do what it was asked for.
    record SystemStoreRefused(String said) implements VaultFault {}

    /// The system's store answers but has no key of this vault.
    record KeyGone() implements VaultFault {}

    /// The key in the system's store does not open this vault.
    record WrongKey() implements VaultFault {}

    /// Why a system has no place for a key.
    enum Absence {
        /// No D-Bus session runs, as on a server or inside a plain SSH login.
        NO_SESSION_BUS,
        /// A session runs, but no keyring program answers in it.
        NO_SERVICE,
        /// The library that speaks to keyring programs is not installed.
        NO_LIBRARY,
        /// A keyring program answers, but has no keyring yet.
        NO_KEYRING,
        /// Rolecall does not know the store of this system.
        UNKNOWN_SYSTEM
    }
}
