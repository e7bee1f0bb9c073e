package dev.rolecall.http;

import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import dev.rolecall.domain.UnsentException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;

/// Routes as a transport asks them, always before a request has reached anybody: an interruption
/// says so.
final class UnsentRoutes implements Routes {
    private final Routes routes;

    UnsentRoutes(Routes routes) {
        this.routes = routes;
    }

    @Override
    public Optional<InetSocketAddress> proxy(URI target) throws FailureException, UnsentException {
        try {
            return routes.proxy(target);
        } catch (InterruptedException stopped) {
            throw new UnsentException();
        }
    }

    @Override
    public Optional<Secret> login(InetSocketAddress proxy)
            throws FailureException, UnsentException {
        try {
            return routes.login(proxy);
        } catch (InterruptedException stopped) {
            throw new UnsentException();
        }
    }

    @Override
    public boolean proxyDown(URI target, InetSocketAddress proxy)
            throws FailureException, UnsentException {
        try {
            return routes.proxyDown(target, proxy);
        } catch (InterruptedException stopped) {
            throw new UnsentException();
        }
    }
}
