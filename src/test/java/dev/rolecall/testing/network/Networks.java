package dev.rolecall.testing.network;

import dev.rolecall.domain.StoredSecrets;
import dev.rolecall.network.JdkSettings;
import dev.rolecall.network.Network;
import dev.rolecall.network.NetworkSettings;
import dev.rolecall.network.proxy.ProxyChoice;
import dev.rolecall.network.proxy.ProxyServer;
import dev.rolecall.network.trust.SystemAuthorities;
import dev.rolecall.network.trust.TrustedAuthority;
import java.net.ProxySelector;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Networks as tests want them: nothing of this machine's own settings gets in.
public final class Networks {
    private Networks() {}

    public static Network of(NetworkSettings settings) {
        return of(settings, new SecretsInMemory(), Clock.systemUTC());
    }

    public static Network of(NetworkSettings settings, StoredSecrets secrets, Clock clock) {
        JdkSettings.apply();
        Map<String, String> variables = Map.of();
        return new Network(
                settings,
                secrets,
                variables,
                ProxySelector.of(null),
                SystemAuthorities.ofThisSystem(variables),
                clock);
    }

    /// Settings that go through `proxy`.
    public static NetworkSettings through(TestProxy proxy) {
        return NetworkSettings.USUAL.withProxy(at(proxy.port()), java.util.Optional.empty());
    }

    /// The choice of a proxy on this machine.
    public static ProxyChoice at(int port) {
        return new ProxyChoice.Manual(new ProxyServer("127.0.0.1", port), List.of());
    }

    public static NetworkSettings trusting(NetworkSettings settings, TestAuthority authority) {
        return settings.trusting(TrustedAuthority.of(authority.certificate(), Instant.now()));
    }
}
