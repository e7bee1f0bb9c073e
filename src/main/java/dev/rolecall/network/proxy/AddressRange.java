package dev.rolecall.network.proxy;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;

/// A range of addresses such as `10.0.0.0/8`. Names are not looked up: only a host that is written
/// as an address lies in a range.
final class AddressRange {
    private final byte[] start;
    private final int bits;

    private AddressRange(byte[] start, int bits) {
        this.start = start;
        this.bits = bits;
    }

    static Optional<AddressRange> parse(String text) {
        String[] parts = text.split("/", 2);
        Optional<byte[]> start = literal(parts[0]);
        if (start.isEmpty() || parts.length != 2 || !parts[1].matches("\\d{1,3}")) {
            return Optional.empty();
        }
        int bits = Integer.parseInt(parts[1]);
        return bits > start.get().length * 8
                ? Optional.empty()
                : Optional.of(new AddressRange(start.get(), bits));
    }

    boolean contains(String host) {
        return literal(host).filter(this::contains).isPresent();
    }

    boolean contains(byte[] address) {
        if (address.length != start.length) {
            return false;
        }
        int whole = bits / 8;
        if (!Arrays.equals(address, 0, whole, start, 0, whole)) {
            return false;
        }
        int rest = bits % 8;
        int mask = rest == 0 ? 0 : 0xff << (8 - rest);
        return rest == 0 || (address[whole] & mask) == (start[whole] & mask);
    }

    /// The bytes of an address written in digits; empty for a name.
    static Optional<byte[]> literal(String host) {
        try {
            return Optional.of(InetAddress.ofLiteral(host).getAddress());
        } catch (IllegalArgumentException name) {
            return Optional.empty();
        }
    }
}
