package dev.rolecall.secret.dbus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// A connection to the session's bus, for one thread. Every wait is bounded and can be interrupted.
public final class BusConnection implements AutoCloseable {
    private static final String BUS = "org.freedesktop.DBus";

    /// Programs answer at once or, when the bus has to start them first, within seconds.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int LONGEST_LINE = 512;

    private final BusLine line;
    private final Deque<BusMessage> signals = new ArrayDeque<>();
    private int serial;

    private BusConnection(BusLine line) {
        this.line = line;
    }

    /// Connects as the user this program runs as.
    public static BusConnection open(Path socket) throws IOException, InterruptedException {
        BusConnection connection = new BusConnection(new BusLine(socket));
        boolean greeted = false;
        try {
            connection.authenticate();
            connection.call(bus("Hello"));
            greeted = true;
            return connection;
        } finally {
            if (!greeted) {
                connection.close();
            }
        }
    }

    /// A call to the bus itself.
    public static BusCall bus(String method) {
        return new BusCall(BUS, "/org/freedesktop/DBus", BUS, method);
    }

    /// Calls without arguments.
    public BusReader call(BusCall call) throws IOException, InterruptedException {
        return call(call, "", _ -> {});
    }

    /// Calls with the arguments that `arguments` writes.
    ///
    /// @param signature of the arguments, in the bus's letters
    /// @return what the method returned
    /// @throws BusException if it answered with an error
    public BusReader call(BusCall call, String signature, Consumer<BusWriter> arguments)
            throws IOException, InterruptedException {
        int number = ++serial;
        byte[] message = call.message(number, signature, arguments);
        line.send(message);
        Arrays.fill(message, (byte) 0);
        BusMessage answer = await(answered -> answered.replyTo() == number, PATIENCE);
        if (answer.type() == BusMessage.ERROR) {
            throw new BusException(answer.error(), answer.said());
        }
        return answer.body();
    }

    /// Has the bus send this kind of signal from now on.
    public void listen(String type, String member) throws IOException, InterruptedException {
        String rule = "type='signal',interface='" + type + "',member='" + member + "'";
        call(bus("AddMatch"), "s", arguments -> arguments.text(rule));
    }

    /// Waits for a signal that was listened for.
    ///
    /// @return its content
    public BusReader signal(String path, String member, Duration patience)
            throws IOException, InterruptedException {
        Predicate<BusMessage> wanted =
                signal -> signal.path().equals(path) && signal.member().equals(member);
        for (BusMessage signal : signals) {
            if (wanted.test(signal)) {
                return signal.body();
            }
        }
        return await(wanted, patience).body();
    }

    private BusMessage await(Predicate<BusMessage> wanted, Duration patience)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            Duration left = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
            BusMessage message = BusMessage.receive(line, left);
            if (wanted.test(message)) {
                return message;
            }
            if (message.type() == BusMessage.SIGNAL) {
                signals.add(message);
            }
        }
    }

    /// “Authentication Protocol”, by what the system itself knows of the other end of the socket.
    private void authenticate() throws IOException, InterruptedException {
        line.send("\0AUTH EXTERNAL\r\nDATA\r\nBEGIN\r\n".getBytes(StandardCharsets.US_ASCII));
        String answer = line();
        while (answer.equals("DATA")) {
            answer = line();
        }
        if (!answer.startsWith("OK ")) {
            throw new BusException("org.freedesktop.DBus.Error.AuthFailed", answer);
        }
    }

    private String line() throws IOException, InterruptedException {
        StringBuilder text = new StringBuilder();
        while (text.indexOf("\r\n") < 0 && text.length() < LONGEST_LINE) {
            text.append((char) line.receive(1, PATIENCE)[0]);
        }
        return text.toString().strip();
    }

    @Override
    public void close() {
        line.close();
    }
}
