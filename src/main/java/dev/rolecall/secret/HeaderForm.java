package dev.rolecall.secret;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/// The bytes of a vault's header.
final class HeaderForm {
    private static final int SYSTEM = 1;
    private static final int PASSPHRASE = 2;
    private static final int MOST_BYTES = 512;

    private HeaderForm() {}

    static byte[] print(VaultHeader header) {
        ByteBuffer bytes = ByteBuffer.allocate(MOST_BYTES);
        bytes.putLong(header.vault().getMostSignificantBits());
        bytes.putLong(header.vault().getLeastSignificantBits());
        switch (header.source()) {
            case KeySource.SystemKey(Slot slot) ->
                    bytes.put((byte) SYSTEM).put((byte) slot.name().charAt(0));
            case KeySource.PassphraseKey(Derivation derivation) -> {
                bytes.put((byte) PASSPHRASE);
                putShort(bytes, derivation.name().getBytes(StandardCharsets.US_ASCII));
                bytes.putInt(derivation.rounds());
                putShort(bytes, HexFormat.of().parseHex(derivation.salt()));
            }
        }
        byte[] printed = new byte[bytes.position()];
        bytes.flip().get(printed);
        return printed;
    }

    /// Empty if these bytes are no header of ours.
    static Optional<VaultHeader> parse(byte[] printed) {
        ByteBuffer bytes = ByteBuffer.wrap(printed);
        try {
            UUID vault = new UUID(bytes.getLong(), bytes.getLong());
            return source(bytes)
                    .filter(_ -> !bytes.hasRemaining())
                    .map(source -> new VaultHeader(vault, source));
        } catch (BufferUnderflowException cutShort) {
            return Optional.empty();
        }
    }

    private static Optional<KeySource> source(ByteBuffer bytes) {
        return switch (bytes.get()) {
            case SYSTEM ->
                    switch (bytes.get()) {
                        case 'A' -> Optional.of(new KeySource.SystemKey(Slot.A));
                        case 'B' -> Optional.of(new KeySource.SystemKey(Slot.B));
                        default -> Optional.empty();
                    };
            case PASSPHRASE -> {
                String name = new String(getShort(bytes), StandardCharsets.US_ASCII);
                int rounds = bytes.getInt();
                String salt = HexFormat.of().formatHex(getShort(bytes));
                yield Optional.of(new Derivation(name, rounds, salt))
                        .filter(Derivation::sound)
                        .map(KeySource.PassphraseKey::new);
            }
            default -> Optional.empty();
        };
    }

    private static void putShort(ByteBuffer target, byte[] bytes) {
        target.put((byte) bytes.length).put(bytes);
    }

    private static byte[] getShort(ByteBuffer source) {
        byte[] bytes = new byte[Byte.toUnsignedInt(source.get())];
        source.get(bytes);
        return bytes;
    }
}
