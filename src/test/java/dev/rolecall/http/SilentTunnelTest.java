package dev.rolecall.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.testing.network.LocalServer;
import dev.rolecall.testing.network.Networks;
import dev.rolecall.testing.network.TestProxy;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// Proves that nobody waits long for a service that never says a word through a proxy.
class SilentTunnelTest {
    private static final URI SERVICE = URI.create("https://service.example:8443/v1");
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private final Optional<InetSocketAddress> proxy =
            Optional.of(InetSocketAddress.createUnresolved("proxy.example", 3128));
    private final Tunnels tunnels = new Tunnels(Duration.ofMillis(50));
    private final Future<?> never = new CompletableFuture<>();

    @Test
    void a_port_that_speaks_no_tls_is_given_up_and_not_asked_again() throws Exception {
        try (TestProxy between = new TestProxy();
                LocalServer plain = LocalServer.plain(_ -> LocalServer.said(200, "{}"))) {
            Gateway gateway = Networks.of(Networks.through(between)).gateway();
            Transport transport =
                    new Transport(
                            TunnelClients.builder().sslContext(gateway.trust().get()),
                            gateway.routes(),
                            new Tunnels(Duration.ofMillis(300)),
                            1024);
            URI base = URI.create("https://service.example:" + plain.port());
            ServiceClient client = new ServiceClient(Clients.settings(transport, base, () -> {}));

            assertThat(Clients.failure(() -> client.get("/things")))
                    .isEqualTo(new Failure.Unreachable(Failure.Cause.SILENT, false, ""));
            assertThat(between.asked()).hasSize(1);
            assertThat(plain.asked()).isEmpty();
        }
    }

    @Test
    void a_service_that_was_heard_once_may_take_its_time() throws Exception {
        assertThat(silent(SERVICE, proxy)).isTrue();

        tunnels.heard(SERVICE, proxy);

        assertThat(silent(SERVICE.resolve("/v1/things"), proxy)).isFalse();
        assertThat(silent(URI.create("https://other.example/"), proxy)).isTrue();
    }

    @Test
    void the_direct_way_is_bounded_by_the_client_itself() throws Exception {
        assertThat(silent(SERVICE, Optional.empty())).isFalse();
        assertThat(silent(URI.create("http://web.example/"), proxy)).isFalse();
    }

    private boolean silent(URI target, Optional<InetSocketAddress> way) throws Exception {
        return catchThrowableOfType(
                        FailureException.class, () -> tunnels.await(target, way, never, DEADLINE))
                != null;
    }
}
