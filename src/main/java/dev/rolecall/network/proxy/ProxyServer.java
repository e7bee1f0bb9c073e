package dev.rolecall.network.proxy;

import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// Where an HTTP proxy listens.
///
/// @param host a name or an address, without brackets
public record ProxyServer(String host, int port) {
    private static final int USUAL_PORT = 80;

    public ProxyServer {
        if (host.isBlank() || port < 1 || port > 65_535) {
            throw new IllegalArgumentException("No proxy can be there");
        }
    }

    /// The proxy in `text`, written `host:port`, with or without `http://` before it.
    public static Optional<ProxyServer> parse(String text) {
        String address = text.strip().replaceFirst("(?i)^http://", "").replaceFirst("/$", "");
        try {
            URI uri = new URI("http://" + address).parseServerAuthority();
            boolean bare =
                    uri.getHost() != null && uri.getUserInfo() == null && uri.getPath().isEmpty();
            int port = uri.getPort() == -1 ? USUAL_PORT : uri.getPort();
            return bare && port > 0 && port <= 65_535
                    ? Optional.of(new ProxyServer(uri.getHost().replaceAll("[\\[\\]]", ""), port))
                    : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    /// For the JDK, which looks the name up when it connects.
    public InetSocketAddress address() {
        return InetSocketAddress.createUnresolved(host, port);
    }

    @Override
    public String toString() {
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
