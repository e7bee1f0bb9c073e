package dev.rolecall.network.check;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import dev.rolecall.http.Breakage;
import dev.rolecall.http.ProxyRefusal;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A connection to a service, through a proxy's tunnel if the way leads there, on which nothing was
/// said yet.
final class Line implements AutoCloseable {
    private static final int LONGEST_HEAD = 64 * 1024;

    private final Socket socket;

    private Line(Socket socket) {
        this.socket = socket;
    }

    Socket socket() {
        return socket;
    }

    /// Connects to one of `addresses`, those of the proxy if there is one, else of the service.
    ///
    /// @param patience for the connection, and then for each thing said on it
    /// @throws FailureException with the reason in Rolecall's words
    static Line open(
            URI target,
            List<InetAddress> addresses,
            Optional<InetSocketAddress> proxy,
            Optional<Secret> login,
            Duration patience)
            throws FailureException, InterruptedException {
        Line line = new Line(new Socket());
        int most = Math.toIntExact(patience.toMillis());
        try {
            int port = proxy.map(InetSocketAddress::getPort).orElse(port(target));
            line.socket.connect(new InetSocketAddress(addresses.getFirst(), port), most);
            line.socket.setSoTimeout(most);
            if (proxy.isPresent()) {
                line.tunnel(target, proxy, login);
            }
            return line;
        } catch (SocketTimeoutException late) {
            boolean connected = line.socket.isConnected();
            line.close();
            throw connected ? failure(late, proxy) : late(proxy, late);
        } catch (IOException broken) {
            line.close();
            throw failure(broken, proxy);
        } catch (FailureException refused) {
            line.close();
            throw new FailureException(refused.failure(), refused);
        }
    }

    private static FailureException late(
            Optional<InetSocketAddress> proxy, SocketTimeoutException late) {
        Failure.Cause cause = proxy.isPresent() ? Failure.Cause.PROXY_DOWN : Failure.Cause.TIMEOUT;
        return new FailureException(new Failure.Unreachable(cause, true, ""), late);
    }

    /// What a broken connection means; interruption breaks connections too.
    static FailureException failure(IOException broken, Optional<InetSocketAddress> proxy)
            throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Failure failure =
                broken instanceof ConnectException
                        ? Breakage.failure(broken, proxy)
                        : Breakage.failure(broken, Optional.empty());
        return new FailureException(failure, broken);
    }

    static int port(URI target) {
        int usual = "http".equalsIgnoreCase(target.getScheme()) ? 80 : 443;
        return target.getPort() == -1 ? usual : target.getPort();
    }

    private void tunnel(URI target, Optional<InetSocketAddress> proxy, Optional<Secret> login)
            throws IOException, FailureException {
        String place = target.getHost() + ":" + port(target);
        StringBuilder request =
                new StringBuilder("CONNECT " + place + " HTTP/1.1\r\nHost: " + place + "\r\n");
        login.ifPresent(shown ->
                request.append("Proxy-Authorization: ").append(shown.reveal()).append("\r\n"));
        request.append("\r\n");
        socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
        socket.getOutputStream().flush();
        String head = head(socket.getInputStream());
        String status = head.replaceFirst("(?s)^HTTP/\\S+ (\\d{3}).*", "$1");
        if (status.equals("407")) {
            List<String> asked =
                    head.lines()
                            .filter(line ->
                                    line.regionMatches(true, 0, "Proxy-Authenticate:", 0, 19))
                            .map(line -> line.substring(19).strip())
                            .toList();
            throw new FailureException(ProxyRefusal.failure(asked, login.isPresent(), proxy));
        }
        if (!status.startsWith("2") || status.length() != 3) {
            String said = status.length() == 3 ? status : "";
            throw new FailureException(new Failure.Unreachable(Failure.Cause.PROXY, true, said));
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0 && head.length() < LONGEST_HEAD) {
            int next = in.read();
            if (next < 0) {
                return head.toString();
            }
            head.append((char) next);
        }
        return head.toString();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException gone) {
            // It is closed either way.
        }
    }
}
