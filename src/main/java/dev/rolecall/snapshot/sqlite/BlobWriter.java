package dev.rolecall.snapshot.sqlite;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Bytes that are written one after another: whole numbers take as few as they need. Used again for
/// each list, by one thread.
final class BlobWriter {
    private byte[] bytes = new byte[1024];
    private int size;

    void clear() {
        size = 0;
    }

    /// @param value not negative
    void number(long value) {
        room(10);
        long rest = value;
        while (rest > 0x7f) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        bytes(utf8, 0);
    }

    void bytes(byte[] more, int from) {
        int length = more.length - from;
        room(length);
        System.arraycopy(more, from, bytes, size, length);
        size += length;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, size);
    }
}
