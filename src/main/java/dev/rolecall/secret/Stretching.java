package dev.rolecall.secret;

/// PBKDF2 with HMAC-SHA512, by whoever computes it.
interface Stretching {
    /// A key of this passphrase.
    ///
    /// @param passphrase wiped by the caller
    /// @return [VaultKey#BYTES] bytes
    byte[] stretch(byte[] passphrase, byte[] salt, int rounds);
}
