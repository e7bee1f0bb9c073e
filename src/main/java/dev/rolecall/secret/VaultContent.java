package dev.rolecall.secret;

import dev.rolecall.domain.Secret;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The secrets of an open vault by name, as bytes that can be wiped.
final class VaultContent {
    /// The sealed length is a multiple of this, so that it tells nothing of the secrets' lengths.
    private static final int ROUNDED = 256;

    private final Map<String, byte[]> secrets = new TreeMap<>();

    Optional<Secret> find(String name) {
        return Optional.ofNullable(secrets.get(name))
                .map(bytes -> new Secret(new String(bytes, StandardCharsets.UTF_8)));
    }

    boolean has(String name) {
        return secrets.containsKey(name);
    }

    void keep(String name, Secret secret) {
        forget(name);
        secrets.put(name, secret.reveal().getBytes(StandardCharsets.UTF_8));
    }

    void forget(String name) {
        Optional.ofNullable(secrets.remove(name)).ifPresent(VaultContent::wipe);
    }

    /// The same secrets in bytes of their own.
    VaultContent copy() {
        VaultContent copy = new VaultContent();
        secrets.forEach((name, bytes) -> copy.secrets.put(name, bytes.clone()));
        return copy;
    }

    void wipe() {
        secrets.values().forEach(VaultContent::wipe);
        secrets.clear();
    }

    /// The caller wipes what is returned.
    byte[] print() {
        int length = Integer.BYTES;
        for (Map.Entry<String, byte[]> secret : secrets.entrySet()) {
            length += 2 * Integer.BYTES + name(secret).length + secret.getValue().length;
        }
        ByteBuffer bytes = ByteBuffer.allocate(Math.ceilDiv(length, ROUNDED) * ROUNDED);
        bytes.putInt(secrets.size());
        for (Map.Entry<String, byte[]> secret : secrets.entrySet()) {
            bytes.putInt(name(secret).length).put(name(secret));
            bytes.putInt(secret.getValue().length).put(secret.getValue());
        }
        return bytes.array();
    }

    private static byte[] name(Map.Entry<String, byte[]> secret) {
        return secret.getKey().getBytes(StandardCharsets.UTF_8);
    }

    /// Reads what [#print()] wrote; whoever unsealed it knows that not a bit was changed.
    static VaultContent parse(byte[] printed) {
        ByteBuffer bytes = ByteBuffer.wrap(printed);
        VaultContent content = new VaultContent();
        int count = bytes.getInt();
        for (int entry = 0; entry < count; entry++) {
            byte[] name = next(bytes);
            content.secrets.put(new String(name, StandardCharsets.UTF_8), next(bytes));
        }
        return content;
    }

    private static byte[] next(ByteBuffer bytes) {
        byte[] next = new byte[bytes.getInt()];
        bytes.get(next);
        return next;
    }

    private static void wipe(byte[] bytes) {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public String toString() {
        return secrets.size() + " secrets";
    }
}
