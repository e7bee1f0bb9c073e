package dev.rolecall.network;

import dev.rolecall.network.proxy.ProxyChoice;
import dev.rolecall.network.trust.Fingerprint;
import dev.rolecall.network.trust.TrustedAuthority;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a person chose for the way out and whom to believe. The proxy's password is not here: it is
/// kept with the other secrets, under [Network#PASSWORD].
///
/// @param proxyUser who signs in to the proxy, if it asks
/// @param pemFiles files of authorities to believe besides the system's
/// @param authorities those believed for Rolecall alone
public record NetworkSettings(
        ProxyChoice proxy,
        Optional<String> proxyUser,
        List<Path> pemFiles,
        List<TrustedAuthority> authorities) {
    /// The system's proxy, and nobody believed but whom the system believes.
    public static final NetworkSettings USUAL =
            new NetworkSettings(new ProxyChoice.OfSystem(), Optional.empty(), List.of(), List.of());

    public NetworkSettings {
        proxyUser = proxyUser.filter(user -> !user.isBlank());
        pemFiles = pemFiles.stream().distinct().toList();
        authorities = List.copyOf(authorities);
    }

    public NetworkSettings withProxy(ProxyChoice choice, Optional<String> user) {
        return new NetworkSettings(choice, user, pemFiles, authorities);
    }

    public NetworkSettings withPemFiles(List<Path> files) {
        return new NetworkSettings(proxy, proxyUser, files, authorities);
    }

    /// With `authority` believed too, in place of one with the same fingerprint.
    public NetworkSettings trusting(TrustedAuthority authority) {
        List<TrustedAuthority> more =
                Stream.concat(
                                without(authority.fingerprint()).authorities().stream(),
                                Stream.of(authority))
                        .toList();
        return new NetworkSettings(proxy, proxyUser, pemFiles, more);
    }

    /// Without the authority of that fingerprint.
    public NetworkSettings without(Fingerprint fingerprint) {
        List<TrustedAuthority> fewer =
                authorities.stream()
                        .filter(authority -> !authority.fingerprint().equals(fingerprint))
                        .toList();
        return new NetworkSettings(proxy, proxyUser, pemFiles, fewer);
    }
}
