package dev.rolecall.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/// Proves that nobody waits long for a host that takes no connection, as behind a firewall that
/// drops what it does not like. Linux alone keeps quiet when a listener has no room left.
@EnabledOnOs(OS.LINUX)
@SuppressWarnings("NullAway.Init") // set before each test
class ConnectTimeoutTest {
    private static final Duration CONNECT = Duration.ofMillis(250);

    private FullListener full;

    @BeforeEach
    void fill() throws Exception {
        full = new FullListener();
    }

    @AfterEach
    void end() throws Exception {
        full.close();
    }

    @Test
    void a_read_is_told_as_soon_as_the_time_for_connecting_is_over() {
        Instant before = Instant.now();
        Failure failure = Clients.failure(() -> client().get("/things"));

        assertThat(failure).isEqualTo(late());
        assertThat(failure.certainlyNotApplied()).isTrue();
        assertThat(Duration.between(before, Instant.now()))
                .isBetween(CONNECT, CONNECT.plusSeconds(5));
    }

    @Test
    void a_write_is_certain_not_to_have_happened() {
        Failure failure = Clients.failure(() -> client().write("PUT", "/share", Optional.of("{}")));

        assertThat(failure).isEqualTo(late());
        assertThat(failure.certainlyNotApplied()).isTrue();
    }

    @Test
    void every_client_waits_ten_seconds_for_a_connection() {
        try (HttpClient usual = TunnelClients.builder().build()) {
            assertThat(usual.connectTimeout()).contains(Duration.ofSeconds(10));
        }
    }

    private ServiceClient client() {
        Transport hurried =
                new Transport(
                        TunnelClients.builder().connectTimeout(CONNECT),
                        Routes.DIRECT,
                        new Tunnels(Duration.ofSeconds(10)),
                        1024);
        URI base = URI.create("http://127.0.0.1:" + full.port());
        return new ServiceClient(Clients.settings(hurried, base, () -> {}));
    }

    private static Failure late() {
        return new Failure.Unreachable(Failure.Cause.TIMEOUT, true, "HTTP connect timed out");
    }
}
