package dev.rolecall.http;

import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Optional;

/// Decides, request by request, through which proxy one goes. May change while requests are under
/// way; safe to use from many threads.
public interface Routes {
    /// Requests go straight to the service.
    Routes DIRECT =
            new Routes() {
                @Override
                public Optional<InetSocketAddress> proxy(URI target) {
                    return Optional.empty();
                }

                @Override
                public Optional<Secret> login(InetSocketAddress proxy) {
                    return Optional.empty();
                }

                @Override
                public boolean proxyDown(URI target, InetSocketAddress proxy) {
                    return false;
                }
            };

    /// The HTTP proxy on the way to `target`, its name not looked up yet; empty for the direct way.
    ///
    /// @throws FailureException if no way can be told or used; nothing may be sent then
    Optional<InetSocketAddress> proxy(URI target) throws FailureException, InterruptedException;

    /// What `proxy` is shown in `Proxy-Authorization`; empty for nothing.
    ///
    /// @throws FailureException if there is a password and it cannot be had now
    Optional<Secret> login(InetSocketAddress proxy) throws FailureException, InterruptedException;

    /// Told when `proxy` could not be reached.
    ///
    /// @return whether [#proxy] now names another way
    boolean proxyDown(URI target, InetSocketAddress proxy)
            throws FailureException, InterruptedException;
}
