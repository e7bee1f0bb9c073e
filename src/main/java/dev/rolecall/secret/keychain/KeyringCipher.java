package dev.rolecall.secret.keychain;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Keeps secrets unreadable on their way over the bus (Secret Service API, “Transfer of Secrets”:
/// `dh-ietf1024-sha256-aes128-cbc-pkcs7`). It guards against what passes messages on, not against
/// other programs of the same person.
final class KeyringCipher {
    static final String NAME = "dh-ietf1024-sha256-aes128-cbc-pkcs7";

    /// The second Oakley group of RFC 2409.
    private static final BigInteger PRIME =
            new BigInteger(
                    "FFFFFFFFFFFFFFFFC90FDAA22168C234C4C6628B80DC1CD129024E088A67CC74"
                            + "020BBEA63B139B22514A08798E3404DDEF9519B3CD3A431B302B0A6DF25F1437"
                            + "4FE1356D6D51C245E485B576625E7EC6F44C42E9A637ED6B0BFF5CB6F406B7ED"
                            + "EE386BFB5A899FA5AE9F24117C4B1FE649286651ECE65381FFFFFFFFFFFFFFFF",
                    16);

    private static final int GROUP_BYTES = 128;
    private static final int BLOCK = 16;

    /// Twice what the group itself is strong; more would only cost time.
    private static final int EXPONENT_BITS = 192;

    private final SecureRandom random = new SecureRandom();
    private final BigInteger exponent = new BigInteger(EXPONENT_BITS, random);
    private byte[] key = new byte[BLOCK];

    /// What the other side needs to know of us.
    byte[] publicKey() {
        return bytes(BigInteger.TWO.modPow(exponent, PRIME));
    }

    /// Takes what the other side says of itself.
    void agree(byte[] theirs) throws GeneralSecurityException {
        byte[] shared = bytes(new BigInteger(1, theirs).modPow(exponent, PRIME));
        // HKDF with SHA-256 (RFC 5869), no salt, no info; one block is enough.
        byte[] extracted = hmac(new byte[32], shared);
        key = Arrays.copyOf(hmac(extracted, new byte[] {1}), BLOCK);
        Arrays.fill(shared, (byte) 0);
    }

    byte[] newVector() {
        byte[] vector = new byte[BLOCK];
        random.nextBytes(vector);
        return vector;
    }

    byte[] encrypt(byte[] vector, byte[] clear) throws GeneralSecurityException {
        return cipher(Cipher.ENCRYPT_MODE, vector).doFinal(clear);
    }

    byte[] decrypt(byte[] vector, byte[] sealed) throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, vector).doFinal(sealed);
    }

    private Cipher cipher(int mode, byte[] vector) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(vector));
        return cipher;
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private static byte[] bytes(BigInteger number) {
        byte[] signed = number.toByteArray();
        byte[] bytes = new byte[GROUP_BYTES];
        int length = Math.min(signed.length, GROUP_BYTES);
        System.arraycopy(signed, signed.length - length, bytes, GROUP_BYTES - length, length);
        return bytes;
    }
}
