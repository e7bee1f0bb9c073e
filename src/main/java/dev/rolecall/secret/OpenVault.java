package dev.rolecall.secret;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.VaultFault;
import java.util.Arrays;

/// A vault's key and secrets in memory; whoever holds one wipes it.
///
/// @param envelope the writing these secrets were read from or written to
record OpenVault(
        VaultHeader header, VaultForm.Envelope envelope, VaultKey key, VaultContent content)
        implements AutoCloseable {

    /// @param key belongs to the open vault from now on; wiped if it does not fit
    /// @param otherwise what is wrong if the key does not fit
    static OpenVault open(VaultForm.Sealed sealed, VaultKey key, VaultFault otherwise)
            throws FailureException {
        byte[] printed =
                sealed.envelope()
                        .unseal(key)
                        .orElseThrow(() -> {
                            key.wipe();
                            return new FailureException(new Failure.VaultShut(otherwise));
                        });
        try {
            return new OpenVault(
                    sealed.header(), sealed.envelope(), key, VaultContent.parse(printed));
        } finally {
            Arrays.fill(printed, (byte) 0);
        }
    }

    OpenVault copy() {
        return new OpenVault(header, envelope, key.copy(), content.copy());
    }

    /// Wipes key and secrets.
    @Override
    public void close() {
        key.wipe();
        content.wipe();
    }
}
