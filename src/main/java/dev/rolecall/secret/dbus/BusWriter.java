package dev.rolecall.secret.dbus;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Values in the bytes of the wire, little end first (“Marshaling”).
public final class BusWriter {
    private ByteBuffer bytes = ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN);

    public BusWriter octet(int value) {
        room(1).put((byte) value);
        return this;
    }

    public BusWriter flag(boolean value) {
        return number(value ? 1 : 0);
    }

    /// A `UINT32`.
    public BusWriter number(int value) {
        align(Integer.BYTES);
        room(Integer.BYTES).putInt(value);
        return this;
    }

    /// A `STRING` or an `OBJECT_PATH`.
    public BusWriter text(String value) {
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        room(encoded.length + 1).put(encoded).put((byte) 0);
        return this;
    }

    public BusWriter signature(String value) {
        byte[] encoded = value.getBytes(StandardCharsets.US_ASCII);
        room(encoded.length + 2).put((byte) encoded.length).put(encoded).put((byte) 0);
        return this;
    }

    /// An array of bytes.
    public BusWriter octets(byte[] value) {
        number(value.length);
        room(value.length).put(value);
        return this;
    }

    /// An array of strings or object paths.
    public BusWriter texts(List<String> values) {
        return array(Integer.BYTES, () -> values.forEach(this::text));
    }

    /// A dictionary of strings to strings.
    public BusWriter texts(Map<String, String> values) {
        return array(
                Long.BYTES,
                () ->
                        values.forEach((name, value) -> {
                            align(Long.BYTES);
                            text(name).text(value);
                        }));
    }

    /// An array whose elements `elements` writes, each aligned by itself.
    ///
    /// @param alignment of an element
    public BusWriter array(int alignment, Runnable elements) {
        align(Integer.BYTES);
        int length = bytes.position();
        number(0);
        align(alignment);
        int begin = bytes.position();
        elements.run();
        bytes.putInt(length, bytes.position() - begin);
        return this;
    }

    /// Zeros up to a multiple of `boundary`, as every struct begins with one of 8.
    public BusWriter align(int boundary) {
        int missing = Math.floorMod(-bytes.position(), boundary);
        room(missing).put(new byte[missing]);
        return this;
    }

    byte[] written() {
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /// Overwrites what was written, which may have been secret.
    void wipe() {
        Arrays.fill(bytes.array(), (byte) 0);
    }

    private ByteBuffer room(int more) {
        if (bytes.remaining() < more) {
            byte[] before = written();
            int capacity = Math.max(2 * bytes.capacity(), before.length + more);
            wipe();
            bytes = ByteBuffer.allocate(capacity).order(ByteOrder.LITTLE_ENDIAN).put(before);
            Arrays.fill(before, (byte) 0);
        }
        return bytes;
    }
}
