package dev.rolecall.snapshot.sqlite;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Reads what a [BlobWriter] wrote.
final class BlobReader {
    private final byte[] bytes;
    private int at;

    BlobReader(byte[] bytes) {
        this.bytes = bytes;
    }

    /// @throws IndexOutOfBoundsException if there is none left
    long number() {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[at++];
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    int small() {
        return (int) number();
    }

    String text() {
        int length = small();
        String text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    byte[] bytes(int length) {
        byte[] copy = Arrays.copyOfRange(bytes, at, at + length);
        at += length;
        return copy;
    }
}
