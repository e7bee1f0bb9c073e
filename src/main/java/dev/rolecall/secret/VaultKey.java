package dev.rolecall.secret;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The 256-bit key of a vault while it is open.
final class VaultKey {
    static final int BYTES = 32;
    private static final int TAG_BITS = 128;

    private final byte[] bytes;

    /// @param bytes used as they are, not copied; wiped with this key
    VaultKey(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a key has " + BYTES + " bytes");
        }
        this.bytes = bytes;
    }

    /// A key of its own with the same bytes.
    VaultKey copy() {
        return new VaultKey(bytes.clone());
    }

    /// The bytes themselves, for the system's store alone.
    byte[] reveal() {
        return bytes;
    }

    /// @param clear authenticated along with the content, and left in clear
    byte[] seal(byte[] clear, byte[] nonce, byte[] content) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, clear, nonce).doFinal(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Empty if anything is not as it was sealed, or sealed with another key.
    Optional<byte[]> unseal(byte[] clear, byte[] nonce, byte[] sealed) {
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, clear, nonce).doFinal(sealed));
        } catch (AEADBadTagException otherKey) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void wipe() {
        Arrays.fill(bytes, (byte) 0);
    }

    private Cipher cipher(int mode, byte[] clear, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Ciphers.aesGcm();
        cipher.init(mode, new SecretKeySpec(bytes, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(clear);
        return cipher;
    }

    @Override
    public String toString() {
        return "••••";
    }
}
