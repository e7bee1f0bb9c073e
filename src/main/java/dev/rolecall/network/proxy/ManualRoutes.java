package dev.rolecall.network.proxy;

import dev.rolecall.network.proxy.Route.Reason.Kind;
import java.net.URI;

/// The proxy a person named, and the hosts that are reached without it.
final class ManualRoutes implements RouteFinder {
    private final ProxyServer server;
    private final ProxyExceptions exceptions;

    ManualRoutes(ProxyChoice.Manual choice) {
        this.server = choice.server();
        this.exceptions = new ProxyExceptions(choice.exceptions());
    }

    @Override
    public Route route(URI target) {
        return exceptions
                .matching(target)
                .map(pattern -> Route.direct(Kind.CHOSEN_EXCEPTION, pattern))
                .orElseGet(() -> Route.through(server, Kind.CHOSEN_PROXY, ""));
    }
}
