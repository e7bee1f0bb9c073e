package dev.rolecall.secret;

import dev.rolecall.domain.FailureException;
import java.util.Arrays;
import java.util.UUID;

/// Writes vaults so that a stop at any moment leaves one that opens with a key that is still there.
final class VaultWriting {
    private final VaultDisk disk;
    private final VaultKeys keys;

    VaultWriting(VaultDisk disk, VaultKeys keys) {
        this.disk = disk;
        this.keys = keys;
    }

    /// Seals `content` under `key` and replaces what is on the disk.
    ///
    /// @return the vault as it is on the disk now; key and content belong to it
    OpenVault write(VaultHeader header, VaultKey key, VaultContent content)
            throws FailureException {
        byte[] clear = content.print();
        try {
            byte[] printed = VaultForm.print(header, key, keys.nonce(), clear);
            disk.write(printed);
            if (VaultForm.parse(printed).orElseThrow() instanceof VaultForm.Sealed sealed) {
                return new OpenVault(header, sealed.envelope(), key, content);
            }
            throw new IllegalStateException("a vault of this version was written");
        } finally {
            Arrays.fill(clear, (byte) 0);
        }
    }

    /// The same, and once more, so that the generation kept beside it does not hold either what is
    /// not in `content` any more.
    OpenVault writeTwice(VaultHeader header, VaultKey key, VaultContent content)
            throws FailureException {
        OpenVault written = write(header, key, content);
        try {
            return write(header, key, content);
        } catch (FailureException generationKept) {
            // What was to go is gone from the vault; the generation beside it goes with the next
            // change.
            return written;
        }
    }

    /// Writes a vault anew under another key. The old key stays where it is until nothing on the
    /// disk needs it: the file first, then, by a second writing, the generation kept beside it.
    ///
    /// @return with the new key and `old`'s secrets, which belong to it from now on
    OpenVault rekey(OpenVault old, VaultKeys.Keyed next)
            throws FailureException, InterruptedException {
        UUID vault = old.header().vault();
        VaultHeader header = new VaultHeader(vault, next.source());
        OpenVault written;
        try {
            written = write(header, next.key(), old.content());
        } catch (FailureException notWritten) {
            next.key().wipe();
            old.close();
            keys.forget(vault, next.source());
            throw notWritten;
        }
        old.key().wipe();
        try {
            written = write(header, next.key(), written.content());
        } catch (FailureException generationKept) {
            // The vault is under its new key; the generation beside it still needs the old one.
            return written;
        }
        keys.forget(vault, old.header().source());
        return written;
    }
}
