package dev.rolecall.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.network.proxy.Hop;
import dev.rolecall.network.proxy.ProxyChoice;
import dev.rolecall.network.proxy.ProxyServer;
import dev.rolecall.network.trust.SystemAuthorities;
import dev.rolecall.testing.network.Networks;
import dev.rolecall.testing.network.SecretsInMemory;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// A way out that is not a person's to choose.
class FixedNetworkTest {
    private static final URI SERVICE = URI.create("https://api.example.com/v1");
    private static final Path THEIRS = Path.of("/etc/ssl/acme.pem");
    private static final Path MINE = Path.of("/home/mine.pem");
    private static final FixedNetwork FIXED =
            new FixedNetwork(
                    "Acme IT",
                    Optional.of(
                            new ProxyChoice.Manual(
                                    new ProxyServer("proxy.acme.example", 3128), List.of())),
                    Optional.empty(),
                    List.of(THEIRS),
                    false);

    private static Network network(FixedNetwork fixed) {
        return new Network(
                NetworkSettings.USUAL,
                fixed,
                new SecretsInMemory(),
                Map.of(),
                ProxySelector.of(null),
                SystemAuthorities.ofThisSystem(Map.of()),
                Clock.systemUTC());
    }

    @Test
    void requests_go_the_fixed_way_whatever_a_person_chooses() throws Exception {
        Network network = network(FIXED);
        network.change(
                NetworkSettings.USUAL.withProxy(new ProxyChoice.None(), Optional.of("anna")));

        assertThat(network.route(SERVICE).hops())
                .containsExactly(new Hop.Through(new ProxyServer("proxy.acme.example", 3128)));
        assertThat(network.settings().proxyUser()).contains("anna");
        assertThat(network.own().proxy()).isEqualTo(new ProxyChoice.None());
    }

    @Test
    void a_person_may_believe_others_besides_only_where_that_is_left_to_them() {
        NetworkSettings own = NetworkSettings.USUAL.withPemFiles(List.of(MINE));
        FixedNetwork closed =
                new FixedNetwork("", Optional.empty(), Optional.empty(), List.of(THEIRS), true);

        assertThat(FIXED.over(own).pemFiles()).containsExactly(THEIRS, MINE);
        assertThat(closed.over(own).pemFiles()).containsExactly(THEIRS);
        assertThat(closed.over(own).proxy()).isEqualTo(own.proxy());
        assertThat(Networks.of(own).settings()).isEqualTo(own);
    }
}
