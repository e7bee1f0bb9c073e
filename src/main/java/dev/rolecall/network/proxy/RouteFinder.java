package dev.rolecall.network.proxy;

import dev.rolecall.domain.FailureException;
import java.net.URI;

/// Finds the ways to an address; one implementation for each kind of [ProxyChoice].
public interface RouteFinder {
    /// The ways to `target`, never none.
    ///
    /// @throws FailureException if no way can be told; then nothing may be sent
    Route route(URI target) throws FailureException, InterruptedException;
}
