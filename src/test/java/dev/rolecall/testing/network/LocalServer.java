package dev.rolecall.testing.network;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javax.net.ssl.SSLContext;

/// A server on loopback that answers each request with the text a test gives it, and remembers what
/// it was asked. A handshake that fails leaves no trace in what it was asked.
public final class LocalServer implements AutoCloseable {
    private final ServerSocket listener;
    private final Function<String, String> answers;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private LocalServer(ServerSocket listener, Function<String, String> answers) {
        this.listener = listener;
        this.answers = answers;
        threads.execute(this::listen);
    }

    /// A server that shows the certificate in `context`.
    ///
    /// @param answers given the head of a request, says the whole answer
    public static LocalServer secured(SSLContext context, Function<String, String> answers)
            throws IOException {
        return new LocalServer(
                context.getServerSocketFactory()
                        .createServerSocket(0, 50, InetAddress.getLoopbackAddress()),
                answers);
    }

    /// A server in clear.
    public static LocalServer plain(Function<String, String> answers) throws IOException {
        return new LocalServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), answers);
    }

    /// An answer with a body, and header lines if there are any.
    public static String said(int status, String body, String... headers) {
        StringBuilder text = new StringBuilder("HTTP/1.1 " + status + " Said\r\n");
        for (String header : headers) {
            text.append(header).append("\r\n");
        }
        int length = body.getBytes(StandardCharsets.ISO_8859_1).length;
        return text + "Content-Length: " + length + "\r\n\r\n" + body;
    }

    public int port() {
        return listener.getLocalPort();
    }

    /// The heads of the requests that came.
    public List<String> asked() {
        return asked;
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : sockets) {
            socket.close();
        }
        threads.shutdownNow();
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                Socket socket = listener.accept();
                sockets.add(socket);
                threads.execute(() -> serve(socket));
            } catch (IOException closed) {
                // The end of the test.
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (String head = head(in); !head.isEmpty(); head = head(in)) {
                asked.add(head);
                socket.getOutputStream()
                        .write(answers.apply(head).getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
            }
        } catch (IOException over) {
            // The client went away, or did not trust what it saw.
        }
    }

    static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            head.append((char) next);
        }
        return head.toString();
    }
}
