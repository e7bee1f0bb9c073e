package dev.rolecall.testing.network;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A company's proxy on loopback: takes `CONNECT` and whole addresses, may ask for a user name and
/// a password, and brings every host name to this machine, so that tests can name any service.
public final class TestProxy implements AutoCloseable {
    private final ServerSocket listener;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile String challenge = "Basic realm=\"Example Corp\"";
    private volatile Optional<String> wanted = Optional.empty();
    private volatile Optional<Integer> refusal = Optional.empty();

    public TestProxy() throws IOException {
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::listen);
    }

    /// Lets nobody through who does not sign in like this.
    public void wants(String user, String password) {
        byte[] login = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        wanted = Optional.of("Basic " + Base64.getEncoder().encodeToString(login));
    }

    /// Asks for a sign-in of another kind.
    public void wantsInstead(String kind) {
        challenge = kind;
        wanted = Optional.of("nothing that could be said");
    }

    /// Answers everything with `status`.
    public void refuses(int status) {
        refusal = Optional.of(status);
    }

    public int port() {
        return listener.getLocalPort();
    }

    /// The heads of the requests that came, those inside tunnels excepted.
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

    private void serve(Socket client) {
        try (client) {
            InputStream in = new BufferedInputStream(client.getInputStream());
            for (String head = LocalServer.head(in); !head.isEmpty(); head = LocalServer.head(in)) {
                asked.add(head);
                String[] words = head.split(" ", 3);
                if (refusal.isPresent()) {
                    say(client, LocalServer.said(refusal.get(), "no"));
                } else if (wanted.isPresent()
                        && !head.contains("Proxy-Authorization: " + wanted.get() + "\r\n")) {
                    say(client, LocalServer.said(407, "who?", "Proxy-Authenticate: " + challenge));
                } else if (words[0].equals("CONNECT")) {
                    tunnel(client, in, Integer.parseInt(words[1].replaceAll(".*:", "")));
                    return;
                } else {
                    forward(client, head, URI.create(words[1]));
                    return;
                }
            }
        } catch (IOException over) {
            // Somebody went away.
        }
    }

    private void tunnel(Socket client, InputStream in, int port) throws IOException {
        try (Socket service = new Socket(InetAddress.getLoopbackAddress(), port)) {
            sockets.add(service);
            say(client, "HTTP/1.1 200 Connection established\r\n\r\n");
            threads.execute(() -> copy(service, client));
            pump(in, service.getOutputStream());
        }
    }

    private void forward(Socket client, String head, URI target) throws IOException {
        try (Socket service = new Socket(InetAddress.getLoopbackAddress(), target.getPort())) {
            sockets.add(service);
            String line = "GET " + target.getRawPath() + " HTTP/1.1";
            say(service, line + head.substring(head.indexOf("\r\n")));
            pump(service.getInputStream(), client.getOutputStream());
        }
    }

    private static void copy(Socket from, Socket to) {
        try {
            pump(from.getInputStream(), to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException over) {
            // One side hung up.
        }
    }

    private static void pump(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            out.flush();
        }
    }

    private static void say(Socket to, String text) throws IOException {
        to.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        to.getOutputStream().flush();
    }
}
