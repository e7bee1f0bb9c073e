package dev.rolecall.network;

import static dev.rolecall.testing.network.LocalServer.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.http.Transport;
import dev.rolecall.network.trust.Fingerprint;
import dev.rolecall.network.trust.Pem;
import dev.rolecall.testing.network.LocalServer;
import dev.rolecall.testing.network.Networks;
import dev.rolecall.testing.network.TestAuthority;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Proves over real sockets who is believed, that names are always checked, and what is said of a
/// certificate that is not believed.
class TrustReachTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private static TestAuthority root;
    private static TestAuthority issuing;
    private static NetworkSettings trusting;

    @BeforeAll
    static void an_authority() {
        JdkSettings.apply();
        root = TestAuthority.root("Example Root");
        issuing = root.below("Example Proxy Authority");
        trusting = Networks.trusting(NetworkSettings.USUAL, root);
    }

    @Test
    void an_unknown_authority_is_named_before_anything_is_sent() throws Exception {
        try (LocalServer server = server(issuing.server("localhost"))) {
            assertThat(failure(NetworkSettings.USUAL, server))
                    .isEqualTo(
                            new Failure.Unreachable(
                                    Failure.Cause.UNKNOWN_AUTHORITY,
                                    true,
                                    "Example Root (Example Corp)"));
            assertThat(server.asked()).isEmpty();
        }
    }

    @Test
    void an_authority_trusted_for_rolecall_is_believed_until_it_is_taken_back() throws Exception {
        try (LocalServer server = server(issuing.server("localhost"))) {
            Network network = Networks.of(NetworkSettings.USUAL);
            Transport transport = new Transport(network.gateway());
            assertThat(failure(transport, server)).isInstanceOf(Failure.Unreachable.class);

            network.change(trusting);
            assertThat(look(transport, server)).isEqualTo("{}");

            network.change(trusting.without(Fingerprint.of(root.certificate())));
            try (LocalServer again = server(issuing.server("localhost"))) {
                assertThat(failure(transport, again)).isInstanceOf(Failure.Unreachable.class);
            }
        }
    }

    @Test
    void an_authority_whose_text_was_exchanged_is_not_believed() throws Exception {
        TestAuthority other = TestAuthority.root("Example Root");
        NetworkSettings forged =
                new NetworkSettings(
                        NetworkSettings.USUAL.proxy(),
                        NetworkSettings.USUAL.proxyUser(),
                        List.of(),
                        List.of(
                                new dev.rolecall.network.trust.TrustedAuthority(
                                        "Example Root",
                                        Fingerprint.of(other.certificate()),
                                        Pem.write(root.certificate()),
                                        now)));
        try (LocalServer server = server(root.server("localhost"))) {
            assertThat(failure(forged, server)).isInstanceOf(Failure.Unreachable.class);
        }
    }

    @Test
    void a_file_of_authorities_is_believed_beside_damaged_ones(@TempDir Path folder)
            throws Exception {
        String good = Pem.write(root.certificate());
        Path mixed =
                Files.writeString(
                        folder.resolve("company.pem"),
                        "Our authorities\n-----BEGIN CERTIFICATE-----\nMIIB\n-----END"
                                + " CERTIFICATE-----\n"
                                + good);
        Path empty = Files.writeString(folder.resolve("notes.txt"), "nothing here");
        Path gone = folder.resolve("gone.pem");
        Network network =
                Networks.of(NetworkSettings.USUAL.withPemFiles(List.of(gone, empty, mixed, mixed)));

        try (LocalServer server = server(issuing.server("localhost"))) {
            assertThat(look(new Transport(network.gateway()), server)).isEqualTo("{}");
        }
        assertThat(network.problems())
                .extracting(problem -> problem.key() + " " + problem.arguments())
                .containsExactly(
                        "network.pem.unreadable [" + gone + "]",
                        "network.pem.none [" + empty + "]",
                        "network.pem.damaged [" + mixed + ", 1]");
    }

    @Test
    void a_file_with_a_servers_own_certificate_is_not_taken_for_an_authority(@TempDir Path folder)
            throws Exception {
        SSLContext own = root.server("localhost");
        try (LocalServer server = server(own)) {
            Path file =
                    Files.writeString(
                            folder.resolve("server.pem"),
                            Pem.write(root.issued("localhost").getFirst()));
            Network network = Networks.of(NetworkSettings.USUAL.withPemFiles(List.of(file)));

            assertThat(network.problems())
                    .singleElement()
                    .satisfies(problem ->
                            assertThat(problem.key()).isEqualTo("network.pem.noAuthority"));
            assertThat(failure(new Transport(network.gateway()), server))
                    .isInstanceOf(Failure.Unreachable.class);
        }
    }

    @Test
    void an_expired_certificate_says_when_it_ended() throws Exception {
        Instant ended = now.minus(Duration.ofDays(1));
        try (LocalServer server =
                server(root.server(ended.minus(Duration.ofDays(9)), ended, "localhost"))) {
            assertThat(failure(trusting, server))
                    .isEqualTo(
                            new Failure.Unreachable(
                                    Failure.Cause.CERTIFICATE_EXPIRED,
                                    true,
                                    "localhost (Example Corp), " + ended));
        }
    }

    @Test
    void a_clock_ten_minutes_slow_finds_a_new_certificate_not_valid_yet() throws Exception {
        Instant begins = now.plus(Duration.ofMinutes(10));
        try (LocalServer server =
                server(root.server(begins, begins.plus(Duration.ofDays(9)), "localhost"))) {
            assertThat(failure(trusting, server))
                    .isEqualTo(
                            new Failure.Unreachable(
                                    Failure.Cause.CERTIFICATE_NOT_YET_VALID,
                                    true,
                                    "localhost (Example Corp), " + begins));
        }
    }

    @Test
    void a_certificate_for_another_host_says_for_which() throws Exception {
        try (LocalServer server = server(root.server("portal.example", "10.0.0.1"))) {
            assertThat(failure(trusting, server))
                    .isEqualTo(
                            new Failure.Unreachable(
                                    Failure.Cause.WRONG_HOST, true, "portal.example, 10.0.0.1"));
            assertThat(server.asked()).isEmpty();
        }
    }

    @Test
    void a_name_is_checked_even_where_nobody_asks_for_it() throws Exception {
        SSLContext context = Networks.of(trusting).context();
        try (LocalServer server = server(root.server("portal.example"));
                SSLSocket line =
                        (SSLSocket)
                                context.getSocketFactory()
                                        .createSocket("localhost", server.port())) {
            assertThat(line.getSSLParameters().getEndpointIdentificationAlgorithm()).isNull();

            assertThatThrownBy(line::startHandshake)
                    .isInstanceOf(SSLHandshakeException.class)
                    .cause()
                    .hasMessage("portal.example");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // An alert: protocol version.
                "15030100020246",
                // A server that chooses TLS 1.0.
                "160301002a"
                        + "020000260301"
                        + "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
                        + "00c01300"
            })
    void a_server_with_old_versions_of_tls_only_is_told_as_such(String bytes) throws Exception {
        try (ServerSocket old = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Thread.startVirtualThread(() -> answer(old, HexFormat.of().parseHex(bytes)));
            URI address = URI.create("https://localhost:" + old.getLocalPort() + "/");
            Transport transport = new Transport(Networks.of(trusting).gateway());

            assertThat(
                            catchThrowableOfType(
                                            FailureException.class,
                                            () -> transport.look(address, PATIENCE))
                                    .failure())
                    .isInstanceOfSatisfying(
                            Failure.Unreachable.class,
                            failure ->
                                    assertThat(failure.cause())
                                            .as(failure.said())
                                            .isEqualTo(Failure.Cause.OLD_TLS));
        }
    }

    private static void answer(ServerSocket old, byte[] bytes) {
        try (Socket client = old.accept()) {
            byte[] hello = new byte[5];
            if (client.getInputStream().readNBytes(hello, 0, 5) == 5) {
                OutputStream out = client.getOutputStream();
                out.write(bytes);
                out.flush();
                while (client.getInputStream().read() >= 0) {
                    // What else the client says is of no interest.
                }
            }
        } catch (IOException over) {
            // The client hung up.
        }
    }

    private static LocalServer server(SSLContext context) throws IOException {
        return LocalServer.secured(context, _ -> said(200, "{}"));
    }

    private static Failure failure(NetworkSettings settings, LocalServer server) {
        return failure(new Transport(Networks.of(settings).gateway()), server);
    }

    private static Failure failure(Transport transport, LocalServer server) {
        return catchThrowableOfType(FailureException.class, () -> look(transport, server))
                .failure();
    }

    private static String look(Transport transport, LocalServer server) throws Exception {
        URI address = URI.create("https://localhost:" + server.port() + "/");
        return transport.look(address, PATIENCE).body();
    }
}
