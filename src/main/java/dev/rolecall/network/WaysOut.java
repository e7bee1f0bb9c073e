package dev.rolecall.network;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import dev.rolecall.domain.StoredSecrets;
import dev.rolecall.http.Routes;
import dev.rolecall.network.proxy.Hop;
import dev.rolecall.network.proxy.ProxyServer;
import dev.rolecall.network.proxy.ProxyUser;
import dev.rolecall.network.proxy.Route;
import dev.rolecall.network.proxy.RouteFinders;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Picks one of the ways to an address under one set of settings, and leaves alone for a minute a
/// proxy that could not be reached while there is another way.
final class WaysOut implements Routes {
    private static final Duration REST = Duration.ofMinutes(1);

    private final RouteFinders finders;
    private final Optional<String> user;
    private final StoredSecrets secrets;
    private final Clock clock;
    private final Map<ProxyServer, Instant> resting = new ConcurrentHashMap<>();

    /// @param user who signs in to proxies; the environment may name another
    WaysOut(RouteFinders finders, Optional<String> user, StoredSecrets secrets, Clock clock) {
        this.finders = finders;
        this.user = user;
        this.secrets = secrets;
        this.clock = clock;
    }

    Route route(URI target) throws FailureException, InterruptedException {
        return finders.route(target);
    }

    @Override
    public Optional<InetSocketAddress> proxy(URI target)
            throws FailureException, InterruptedException {
        List<Hop> hops = route(target).hops();
        return switch (usable(hops)) {
            case Hop.Direct _ -> Optional.empty();
            case Hop.Through(ProxyServer server) -> Optional.of(server.address());
            case Hop.Unusable _ -> throw new FailureException(unsupported(hops));
        };
    }

    @Override
    public Optional<Secret> login(InetSocketAddress proxy) throws FailureException {
        if (user.isEmpty()) {
            return finders.user(new ProxyServer(proxy.getHostString(), proxy.getPort()))
                    .map(ProxyUser::authorization);
        }
        Secret password = secrets.find(Network.PASSWORD).orElseGet(() -> new Secret(""));
        return Optional.of(new ProxyUser(user.get(), password).authorization());
    }

    @Override
    public boolean proxyDown(URI target, InetSocketAddress proxy)
            throws FailureException, InterruptedException {
        ProxyServer down = new ProxyServer(proxy.getHostString(), proxy.getPort());
        resting.put(down, clock.instant().plus(REST));
        return !proxy(target).equals(Optional.of(proxy));
    }

    /// The first way that can be gone; one that rests if there is no other; one that cannot if all
    /// are such.
    private Hop usable(List<Hop> hops) {
        List<Hop> usable = hops.stream().filter(hop -> !(hop instanceof Hop.Unusable)).toList();
        return usable.stream()
                .filter(hop -> !rests(hop))
                .findFirst()
                .or(() -> usable.stream().findFirst())
                .orElseGet(hops::getFirst);
    }

    private boolean rests(Hop hop) {
        return hop instanceof Hop.Through(ProxyServer server)
                && resting.getOrDefault(server, Instant.MIN).isAfter(clock.instant());
    }

    private static Failure unsupported(List<Hop> hops) {
        String what =
                hops.stream()
                        .filter(Hop.Unusable.class::isInstance)
                        .map(hop -> ((Hop.Unusable) hop).what())
                        .collect(Collectors.joining("; "));
        return new Failure.Unreachable(Failure.Cause.PROXY_UNSUPPORTED, true, what);
    }
}
