package dev.rolecall.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Tells the JDK's client which way one request goes. The client asks for it while the request is
/// handed over, on the same thread; asked at any other moment, this has no answer, and rather
/// breaks a request than let it go a way nobody chose.
final class RouteOfRequest {
    private final ScopedValue<Proxy> chosen = ScopedValue.newInstance();

    /// Hands over a request that goes through `proxy`, or straight to the service if it is empty.
    <T> T through(Optional<InetSocketAddress> proxy, Supplier<T> handOver) {
        Proxy way =
                proxy.map(address -> new Proxy(Proxy.Type.HTTP, address)).orElse(Proxy.NO_PROXY);
        return ScopedValue.where(chosen, way).call(handOver::get);
    }

    ProxySelector selector() {
        return new ProxySelector() {
            @Override
            public List<Proxy> select(URI target) {
                if (!chosen.isBound()) {
                    throw new UncheckedIOException(new IOException("No way was chosen"));
                }
                return List.of(chosen.get());
            }

            @Override
            public void connectFailed(URI target, SocketAddress proxy, IOException broken) {
                // Whoever handed the request over is told.
            }
        };
    }
}
