package dev.rolecall.secret.dbus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// One message that came from the bus (“Message Format”).
///
/// @param replyTo the serial of the call it answers; 0 if it answers none
/// @param path of the object that sent a signal; may be empty
/// @param member the signal's name; may be empty
/// @param error the name of the error it is; may be empty
record BusMessage(int type, int replyTo, String path, String member, String error, BusReader body) {
    static final int METHOD_RETURN = 2;
    static final int ERROR = 3;
    static final int SIGNAL = 4;

    private static final int FIXED = 16;
    private static final int LONGEST = 1 << 20;
    private static final int PATH = 1;
    private static final int MEMBER = 3;
    private static final int ERROR_NAME = 4;
    private static final int REPLY_SERIAL = 5;

    static BusMessage receive(BusLine line, Duration patience)
            throws IOException, InterruptedException {
        ByteBuffer fixed = ByteBuffer.wrap(line.receive(FIXED, patience));
        ByteOrder order = fixed.get(0) == 'l' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        fixed.order(order);
        int bodyLength = fixed.getInt(4);
        int fieldsLength = fixed.getInt(12);
        if (bodyLength < 0 || bodyLength > LONGEST || fieldsLength < 0 || fieldsLength > LONGEST) {
            throw new IOException("the session bus sent a message that is too long");
        }
        int padding = Math.floorMod(-(FIXED + fieldsLength), Long.BYTES);
        ByteBuffer head =
                ByteBuffer.allocate(FIXED + fieldsLength + padding)
                        .put(fixed)
                        .put(line.receive(fieldsLength + padding, patience))
                        .flip()
                        .order(order);
        ByteBuffer body = ByteBuffer.wrap(line.receive(bodyLength, patience)).order(order);
        return of(fixed.get(1), fields(head), new BusReader(body));
    }

    private static BusMessage of(int type, Map<Integer, String> fields, BusReader body) {
        return new BusMessage(
                type,
                Integer.parseInt(fields.getOrDefault(REPLY_SERIAL, "0")),
                fields.getOrDefault(PATH, ""),
                fields.getOrDefault(MEMBER, ""),
                fields.getOrDefault(ERROR_NAME, ""),
                body);
    }

    private static Map<Integer, String> fields(ByteBuffer head) throws IOException {
        head.position(FIXED - Integer.BYTES);
        BusReader reader = new BusReader(head);
        Map<Integer, String> fields = new HashMap<>();
        reader.array(
                Long.BYTES,
                field -> {
                    int code = field.octet();
                    String type = field.signature();
                    return fields.put(
                            code, type.equals("u") ? "" + field.number() : value(field, type));
                });
        return fields;
    }

    private static String value(BusReader field, String type) throws IOException {
        return type.equals("g") ? field.signature() : field.text();
    }

    /// What an error says, in the words of whoever sent it.
    String said() {
        try {
            return body.text();
        } catch (IOException nothingSaid) {
            return "";
        }
    }
}
