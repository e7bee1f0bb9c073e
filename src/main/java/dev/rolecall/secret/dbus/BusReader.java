package dev.rolecall.secret.dbus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Reads values from the bytes of the wire, in the order they were written.
public final class BusReader {
    private final ByteBuffer bytes;

    /// @param bytes in the byte order of whoever wrote them, from an aligned beginning
    BusReader(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /// How one element of an array is read.
    @FunctionalInterface
    public interface Element<T> {
        T read(BusReader reader) throws IOException;
    }

    public int octet() throws IOException {
        return Byte.toUnsignedInt(room(1).get());
    }

    public boolean flag() throws IOException {
        return number() != 0;
    }

    /// A `UINT32`.
    public int number() throws IOException {
        align(Integer.BYTES);
        return room(Integer.BYTES).getInt();
    }

    /// A `STRING` or an `OBJECT_PATH`.
    public String text() throws IOException {
        String text = new String(take(number()), StandardCharsets.UTF_8);
        take(1);
        return text;
    }

    public String signature() throws IOException {
        String signature = new String(take(octet()), StandardCharsets.US_ASCII);
        take(1);
        return signature;
    }

    /// An array of bytes.
    public byte[] octets() throws IOException {
        return take(number());
    }

    /// An array of strings or object paths.
    public List<String> texts() throws IOException {
        return array(Integer.BYTES, BusReader::text);
    }

    /// An array of whatever `element` reads.
    ///
    /// @param alignment of an element
    public <T> List<T> array(int alignment, Element<T> element) throws IOException {
        int length = number();
        align(alignment);
        if (length < 0 || length > bytes.remaining()) {
            throw broken();
        }
        int end = bytes.position() + length;
        List<T> elements = new ArrayList<>();
        while (bytes.position() < end) {
            align(alignment);
            elements.add(element.read(this));
        }
        return elements;
    }

    public void align(int boundary) throws IOException {
        take(Math.floorMod(-bytes.position(), boundary));
    }

    private byte[] take(int length) throws IOException {
        if (length < 0 || length > bytes.remaining()) {
            throw broken();
        }
        byte[] taken = new byte[length];
        bytes.get(taken);
        return taken;
    }

    private ByteBuffer room(int needed) throws IOException {
        if (bytes.remaining() < needed) {
            throw broken();
        }
        return bytes;
    }

    private static IOException broken() {
        return new IOException("the session bus sent a message that ends too early");
    }
}
