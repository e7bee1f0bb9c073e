package dev.rolecall.http;

import dev.rolecall.domain.Secret;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;

/// A way through one proxy that is interrupted while it answers one of its questions.
record StoppedRoutes(At step, InetSocketAddress through) implements Routes {
    enum At {
        PROXY,
        LOGIN,
        PROXY_DOWN
    }

    @Override
    public Optional<InetSocketAddress> proxy(URI target) throws InterruptedException {
        stopIf(At.PROXY);
        return Optional.of(through);
    }

    @Override
    public Optional<Secret> login(InetSocketAddress proxy) throws InterruptedException {
        stopIf(At.LOGIN);
        return Optional.empty();
    }

    @Override
    public boolean proxyDown(URI target, InetSocketAddress proxy) throws InterruptedException {
        stopIf(At.PROXY_DOWN);
        return false;
    }

    private void stopIf(At asked) throws InterruptedException {
        if (asked == step) {
            throw new InterruptedException("stopped");
        }
    }
}
