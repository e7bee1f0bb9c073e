package dev.rolecall.secret.dbus;

import java.util.Arrays;
import java.util.function.Consumer;

/// A method to call on an object of another program, without its arguments.
///
/// @param bus the name of the program on the bus
/// @param path of the object
/// @param type the interface that has the method
public record BusCall(String bus, String path, String type, String method) {
    private static final int METHOD_CALL = 1;
    private static final int PATH = 1;
    private static final int INTERFACE = 2;
    private static final int MEMBER = 3;
    private static final int DESTINATION = 6;
    private static final int SIGNATURE = 8;

    /// The whole message (“Message Format”).
    ///
    /// @param signature of the arguments, in the bus's letters; empty for none
    byte[] message(int serial, String signature, Consumer<BusWriter> arguments) {
        BusWriter body = new BusWriter();
        arguments.accept(body);
        byte[] written = body.written();
        BusWriter message =
                new BusWriter()
                        .octet('l')
                        .octet(METHOD_CALL)
                        .octet(0)
                        .octet(1)
                        .number(written.length)
                        .number(serial);
        message.array(
                Long.BYTES,
                () -> {
                    field(message, PATH, "o").text(path);
                    field(message, INTERFACE, "s").text(type);
                    field(message, MEMBER, "s").text(method);
                    field(message, DESTINATION, "s").text(bus);
                    if (!signature.isEmpty()) {
                        field(message, SIGNATURE, "g").signature(signature);
                    }
                });
        message.align(Long.BYTES);
        byte[] head = message.written();
        byte[] whole = Arrays.copyOf(head, head.length + written.length);
        System.arraycopy(written, 0, whole, head.length, written.length);
        return whole;
    }

    private static BusWriter field(BusWriter message, int code, String type) {
        return message.align(Long.BYTES).octet(code).signature(type);
    }
}
