package dev.rolecall.network.proxy;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// What the system's own settings say of proxies, asked of the JDK when the first way is looked
/// for: the JDK loads libraries of the desktop for it, and the window would wait for them.
public final class DesktopProxies extends ProxySelector {
    @Override
    public List<Proxy> select(URI target) {
        return system().map(known -> known.select(target)).orElse(List.of(Proxy.NO_PROXY));
    }

    @Override
    public void connectFailed(URI target, SocketAddress proxy, IOException why) {
        system().ifPresent(known -> known.connectFailed(target, proxy, why));
    }

    private static Optional<ProxySelector> system() {
        return Optional.ofNullable(ProxySelector.getDefault());
    }
}
