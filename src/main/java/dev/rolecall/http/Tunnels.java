package dev.rolecall.http;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Bounds how long a proxy's tunnel may stay silent. The JDK's client bounds how long a connection
/// takes to come about, the handshake included, but not one that a proxy makes for it: a port that
/// speaks no TLS, or a proxy that never answers, would cost a whole deadline, twice.
final class Tunnels {
    private final Duration patience;
    private final Set<Tunnel> heard = ConcurrentHashMap.newKeySet();

    /// @param patience until an answer has to begin, for a tunnel nothing ever came through
    Tunnels(Duration patience) {
        this.patience = patience;
    }

    /// Waits until `begun` is over, if `target` is reached through a tunnel that was never heard.
    ///
    /// @throws FailureException if nothing came through it
    void await(URI target, Optional<InetSocketAddress> proxy, Future<?> begun, Duration deadline)
            throws FailureException, ExecutionException, InterruptedException {
        Optional<Tunnel> tunnel = tunnel(target, proxy);
        if (tunnel.isEmpty() || heard.contains(tunnel.get()) || deadline.compareTo(patience) <= 0) {
            return;
        }
        try {
            begun.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            Failure silent = new Failure.Unreachable(Failure.Cause.SILENT, false, "");
            throw new FailureException(silent, late);
        }
    }

    /// Remembers that the service itself answered on the way to `target`.
    void heard(URI target, Optional<InetSocketAddress> proxy) {
        tunnel(target, proxy).ifPresent(heard::add);
    }

    private static Optional<Tunnel> tunnel(URI target, Optional<InetSocketAddress> proxy) {
        return "https".equalsIgnoreCase(target.getScheme())
                ? proxy.map(through -> new Tunnel(target.getAuthority(), through))
                : Optional.empty();
    }

    private record Tunnel(String place, InetSocketAddress proxy) {}
}
