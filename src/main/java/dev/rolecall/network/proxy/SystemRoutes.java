package dev.rolecall.network.proxy;

import dev.rolecall.network.proxy.Route.Reason.Kind;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// What the environment says, and where it says nothing, what the desktop says: the JDK asks
/// Windows, macOS and GNOME when it was started with `java.net.useSystemProxies`.
final class SystemRoutes implements RouteFinder {
    private final EnvironmentRoutes environment;
    private final ProxySelector desktop;

    SystemRoutes(EnvironmentRoutes environment, ProxySelector desktop) {
        this.environment = environment;
        this.desktop = desktop;
    }

    @Override
    public Route route(URI target) {
        return environment.route(target).orElseGet(() -> byDesktop(target));
    }

    private Route byDesktop(URI target) {
        List<Hop> hops = desktop.select(target).stream().map(SystemRoutes::hop).toList();
        boolean direct = hops.stream().allMatch(hop -> hop instanceof Hop.Direct);
        return direct
                ? Route.direct(Kind.SYSTEM_HAS_NONE, "")
                : new Route(hops, new Route.Reason(Kind.SYSTEM, ""));
    }

    private static Hop hop(Proxy proxy) {
        return switch (proxy.type()) {
            case DIRECT -> new Hop.Direct();
            case HTTP -> through(proxy);
            case SOCKS -> new Hop.Unusable("SOCKS " + proxy.address());
        };
    }

    private static Hop through(Proxy proxy) {
        return Optional.ofNullable(proxy.address())
                .filter(InetSocketAddress.class::isInstance)
                .map(InetSocketAddress.class::cast)
                .<Hop>map(address ->
                        new Hop.Through(
                                new ProxyServer(address.getHostString(), address.getPort())))
                .orElseGet(() -> new Hop.Unusable(proxy.toString()));
    }
}
