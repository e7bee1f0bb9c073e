package dev.rolecall.network.proxy;

import java.net.URI;
import java.util.List;

/// The way out that a person chose.
public sealed interface ProxyChoice {
    /// What the environment says, or else the system's own settings.
    record OfSystem() implements ProxyChoice {}

    /// One proxy for everything.
    ///
    /// @param exceptions hosts that are reached directly, as [ProxyExceptions] reads them
    record Manual(ProxyServer server, List<String> exceptions) implements ProxyChoice {
        public Manual {
            exceptions = List.copyOf(exceptions);
        }
    }

    /// A proxy auto-configuration script says it, address by address.
    ///
    /// @param script where it is: `http`, `https` or `file`
    record PacAddress(URI script) implements ProxyChoice {}

    /// Straight to the service.
    record None() implements ProxyChoice {}
}
