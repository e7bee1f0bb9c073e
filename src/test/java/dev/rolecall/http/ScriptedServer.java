package dev.rolecall.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A server on loopback that says exactly the bytes a test gives it, and remembers what it was
/// asked.
final class ScriptedServer implements Closeable {
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *(\\d+)");

    private final ServerSocket listener;
    private final Script script;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    /// What to do with the request that came as the `turn`th, counted from one.
    interface Script {
        void answer(int turn, Asked request, Socket line) throws IOException, InterruptedException;
    }

    /// One request: its first line, its head and its body.
    record Asked(String line, String head, String body) {
        boolean carries(String header) {
            return head.toLowerCase(Locale.ROOT).contains(header.toLowerCase(Locale.ROOT));
        }
    }

    ScriptedServer(Script script) {
        this(script, newListener());
    }

    ScriptedServer(Script script, ServerSocket listener) {
        this.script = script;
        this.listener = listener;
        threads.execute(this::listen);
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort());
    }

    int port() {
        return listener.getLocalPort();
    }

    List<Asked> asked() {
        return asked;
    }

    /// Answers with `status`, the header lines given, and `body`, and keeps the connection.
    static void say(Socket line, int status, String body, String... headers) throws IOException {
        say(line, status, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    static void say(Socket line, int status, byte[] body, String... headers) throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Said\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(head.toString().getBytes(StandardCharsets.ISO_8859_1));
        whole.writeBytes(body);
        line.getOutputStream().write(whole.toByteArray());
        line.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : sockets) {
            socket.close();
        }
        threads.shutdownNow();
    }

    private static ServerSocket newListener() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new IllegalStateException(noPort);
        }
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                sockets.add(socket);
                threads.execute(() -> serve(socket));
            } catch (IOException closed) {
                // A handshake that failed, or the end of the test.
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            String head = head(in);
            while (!head.isEmpty()) {
                Matcher length = LENGTH.matcher(head);
                byte[] body = in.readNBytes(length.find() ? Integer.parseInt(length.group(1)) : 0);
                Asked request =
                        new Asked(
                                head.lines().findFirst().orElse(""),
                                head,
                                new String(body, StandardCharsets.UTF_8));
                int turn;
                synchronized (asked) {
                    asked.add(request);
                    turn = asked.size();
                }
                script.answer(turn, request, socket);
                head = head(in);
            }
        } catch (IOException | InterruptedException over) {
            // The client went away or the test is over.
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            head.append((char) next);
        }
        return head.toString();
    }
}
