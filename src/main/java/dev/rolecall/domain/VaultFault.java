package dev.rolecall.domain;

import java.nio.file.Path;

/// Everything that keeps the vault of stored secrets from being opened, but for a disk that does
/// not let its file be read or written, which is [Failure.Storage].
public sealed interface VaultFault {
    /// There is no vault yet.
    record NoVault() implements VaultFault {}

    /// The passphrase is not the one the vault was closed with.
    record WrongPassphrase() implements VaultFault {}

    /// A newer Rolecall wrote the vault.
    ///
    /// @param version of the file's form
    record NewerVault(int version) implements VaultFault {}

    /// The file is not as it was written: cut short, changed, or no vault at all.
    ///
    /// @param file where what is left of it is now
    record Damaged(Path file) implements VaultFault {}

    /// This system has no place for a key.
    record NoSystemStore(Absence why) implements VaultFault {}

    /// The system's store is locked, and nobody unlocked it when asked.
    record SystemStoreLocked() implements VaultFault {}

    /// The system's store is there and did not do what it was asked for.
    ///
    /// @param said the system's own words; may be empty
    record SystemStoreRefused(String said) implements VaultFault {}

    /// The system's store did not answer in time, or the person did not answer it.
    record SystemStoreSilent() implements VaultFault {}

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
        /// A keyring program answers, but has no keyring and made none.
        NO_KEYRING,
        /// Rolecall does not know the store of this system.
        UNKNOWN_SYSTEM
    }
}
