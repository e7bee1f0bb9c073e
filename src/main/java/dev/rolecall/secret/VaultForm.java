package dev.rolecall.secret;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/// The bytes of a whole vault: magic, version, header, nonce, what is sealed, and a digest of all
/// that. The digest is no protection, the seal is; it tells a damaged file from a wrong key.
final class VaultForm {
    static final int VERSION = 1;
    private static final byte[] MAGIC = {'R', 'C', 'V', 'A', 'U', 'L', 'T', '\n'};
    private static final int BEFORE_HEADER = MAGIC.length + 4;
    private static final int NONCE = 12;
    private static final int DIGEST = 32;

    private VaultForm() {}

    /// What the bytes of a vault's file say.
    sealed interface Parsed {}

    /// A newer version, of which nothing else is known.
    record Newer(int version) implements Parsed {}

    /// A vault of this version, still sealed.
    record Sealed(VaultHeader header, Envelope envelope) implements Parsed {}

    /// What the key is needed for.
    static final class Envelope {
        private final byte[] clear;
        private final byte[] nonce;
        private final byte[] content;

        private Envelope(byte[] clear, byte[] nonce, byte[] content) {
            this.clear = clear;
            this.nonce = nonce;
            this.content = content;
        }

        /// The content; empty if the key is not the one it was sealed with. The caller wipes it.
        Optional<byte[]> unseal(VaultKey key) {
            return key.unseal(clear, nonce, content);
        }

        /// Whether this is the very same writing.
        boolean same(Envelope other) {
            return Arrays.equals(nonce, other.nonce) && Arrays.equals(content, other.content);
        }
    }

    /// Seals `content` with a nonce never used before.
    static byte[] print(VaultHeader header, VaultKey key, byte[] nonce, byte[] content) {
        byte[] head = HeaderForm.print(header);
        byte[] clear =
                ByteBuffer.allocate(BEFORE_HEADER + head.length)
                        .put(MAGIC)
                        .putShort((short) VERSION)
                        .putShort((short) head.length)
                        .put(head)
                        .array();
        byte[] sealed = key.seal(clear, nonce, content);
        byte[] whole =
                ByteBuffer.allocate(clear.length + NONCE + sealed.length)
                        .put(clear)
                        .put(nonce)
                        .put(sealed)
                        .array();
        return ByteBuffer.allocate(whole.length + DIGEST).put(whole).put(digest(whole)).array();
    }

    /// Empty if a single byte is not as it was written.
    static Optional<Parsed> parse(byte[] file) {
        int end = file.length - DIGEST;
        if (end < BEFORE_HEADER + NONCE
                || !Arrays.equals(MAGIC, Arrays.copyOf(file, MAGIC.length))) {
            return Optional.empty();
        }
        byte[] whole = Arrays.copyOf(file, end);
        if (!Arrays.equals(digest(whole), Arrays.copyOfRange(file, end, file.length))) {
            return Optional.empty();
        }
        int version = Short.toUnsignedInt(ByteBuffer.wrap(whole).getShort(MAGIC.length));
        if (version > VERSION) {
            return Optional.of(new Newer(version));
        }
        int afterHeader =
                BEFORE_HEADER
                        + Short.toUnsignedInt(ByteBuffer.wrap(whole).getShort(MAGIC.length + 2));
        int afterNonce = afterHeader + NONCE;
        if (version != VERSION || afterNonce > end) {
            return Optional.empty();
        }
        Envelope envelope =
                new Envelope(
                        Arrays.copyOf(whole, afterHeader),
                        Arrays.copyOfRange(whole, afterHeader, afterNonce),
                        Arrays.copyOfRange(whole, afterNonce, end));
        return HeaderForm.parse(Arrays.copyOfRange(whole, BEFORE_HEADER, afterHeader))
                .map(header -> new Sealed(header, envelope));
    }

    private static byte[] digest(byte[] bytes) {
        MessageDigest digest = Ciphers.sha256();
        return digest.digest(bytes);
    }
}
