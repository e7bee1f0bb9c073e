package dev.rolecall.secret;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.spec.InvalidKeySpecException;
import java.util.Arrays;
import javax.crypto.spec.PBEKeySpec;

/// What every Java computes by itself; the measure for all others.
final class JavaStretching implements Stretching {
    @Override
    public byte[] stretch(byte[] passphrase, byte[] salt, int rounds) {
        CharBuffer decoded = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(passphrase));
        char[] characters = new char[decoded.remaining()];
        decoded.get(characters);
        Arrays.fill(decoded.array(), '\0');
        PBEKeySpec wish = new PBEKeySpec(characters, salt, rounds, VaultKey.BYTES * Byte.SIZE);
        try {
            return Ciphers.pbkdf2().generateSecret(wish).getEncoded();
        } catch (InvalidKeySpecException impossible) {
            throw new IllegalStateException(impossible);
        } finally {
            wish.clearPassword();
            Arrays.fill(characters, '\0');
        }
    }
}
