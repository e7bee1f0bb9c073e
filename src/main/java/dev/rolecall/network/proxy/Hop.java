package dev.rolecall.network.proxy;

/// One way a request could leave by.
public sealed interface Hop {
    /// Straight to the service.
    record Direct() implements Hop {}

    record Through(ProxyServer server) implements Hop {}

    /// A proxy that speaks something else than HTTP, such as `SOCKS old.example:1080`.
    record Unusable(String what) implements Hop {}
}
