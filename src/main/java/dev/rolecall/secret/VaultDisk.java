package dev.rolecall.secret;

import dev.rolecall.domain.FailureException;
import dev.rolecall.i18n.Message;
import java.util.Optional;

/// Where the vault's bytes lie.
interface VaultDisk {
    /// Keeps other programs from changing the vault until it is closed.
    interface Hold extends AutoCloseable {
        @Override
        void close();
    }

    /// Waits until no other program changes the vault.
    Hold hold() throws FailureException;

    /// Empty if there is no vault yet.
    ///
    /// @throws FailureException if it is damaged, newer, or cannot be read
    Optional<VaultForm.Sealed> read() throws FailureException;

    /// Replaces the vault as a whole or not at all.
    void write(byte[] content) throws FailureException;

    /// Gives way to a new vault; what was there keeps lying beside it under another name.
    void abandon() throws FailureException;

    /// What a person must be told of the vault's file: that an earlier copy took its place. Empty
    /// if none had to.
    Optional<Message> notice();
}
