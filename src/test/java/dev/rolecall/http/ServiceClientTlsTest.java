package dev.rolecall.http;

import static dev.rolecall.http.ScriptedServer.say;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Proves that a certificate has to be trusted before anything is sent.
class ServiceClientTlsTest {
    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir private static Path folder;

    @BeforeAll
    static void makeCertificate() throws Exception {
        Process keytool =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-keyalg",
                                "EC",
                                "-alias",
                                "server",
                                "-dname",
                                "CN=127.0.0.1",
                                "-ext",
                                "SAN=ip:127.0.0.1",
                                "-validity",
                                "2",
                                "-storepass",
                                "changeit",
                                "-keystore",
                                folder.resolve("keys").toString())
                        .redirectErrorStream(true)
                        .start();
        assertThat(keytool.waitFor()).isZero();
    }

    @Test
    void a_certificate_nobody_vouches_for_is_refused_before_anything_is_sent() throws Exception {
        try (ScriptedServer server = secured()) {
            ServiceClient client = client(new Transport(), server, "127.0.0.1");

            assertThat(Clients.failure(() -> client.write("PUT", "/share", Optional.of("{}"))))
                    .isInstanceOfSatisfying(
                            Failure.Unreachable.class,
                            unreachable -> {
                                assertThat(unreachable.cause())
                                        .isEqualTo(Failure.Cause.UNKNOWN_AUTHORITY);
                                assertThat(unreachable.neverSent()).isTrue();
                            });
            assertThat(server.asked()).isEmpty();
        }
    }

    @Test
    void a_certificate_of_another_host_is_refused() throws Exception {
        try (ScriptedServer server = secured()) {
            ServiceClient client = client(new Transport(context()), server, "localhost");

            assertThat(Clients.failure(() -> client.get("/")))
                    .isInstanceOfSatisfying(
                            Failure.Unreachable.class,
                            unreachable ->
                                    assertThat(unreachable.cause())
                                            .isEqualTo(Failure.Cause.WRONG_HOST));
            assertThat(server.asked()).isEmpty();
        }
    }

    @Test
    void a_trusted_certificate_lets_the_request_through() throws Exception {
        try (ScriptedServer server = secured()) {
            ServiceClient client = client(new Transport(context()), server, "127.0.0.1");

            assertThat(client.get("/").isObject()).isTrue();
            assertThat(server.asked()).hasSize(1);
        }
    }

    @Test
    void http_2_is_offered_first_and_http_1_is_taken_where_the_service_wants_it() throws Exception {
        List<String> offered = new CopyOnWriteArrayList<>();
        try (ScriptedServer server =
                new ScriptedServer(
                        (turn, request, line) -> say(line, 200, "{}"), choosing(offered))) {
            ServiceClient client = client(new Transport(context()), server, "127.0.0.1");

            assertThat(client.get("/").isObject()).isTrue();
        }

        assertThat(offered).containsExactly("h2", "http/1.1");
    }

    /// Notes the protocols a client offers, and chooses the older one.
    private static ServerSocket choosing(List<String> offered) throws Exception {
        SSLSocketFactory secured = context().getSocketFactory();
        return new ServerSocket(0, 50, InetAddress.getLoopbackAddress()) {
            @Override
            public Socket accept() throws IOException {
                Socket plain = super.accept();
                SSLSocket socket =
                        (SSLSocket) secured.createSocket(plain, null, plain.getPort(), true);
                socket.setUseClientMode(false);
                socket.setHandshakeApplicationProtocolSelector((_, protocols) -> {
                    offered.addAll(protocols);
                    return "http/1.1";
                });
                return socket;
            }
        };
    }

    private static ScriptedServer secured() throws Exception {
        return new ScriptedServer(
                (turn, request, line) -> say(line, 200, "{}"),
                context()
                        .getServerSocketFactory()
                        .createServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    }

    private static ServiceClient client(Transport transport, ScriptedServer server, String host) {
        URI base = URI.create("https://" + host + ":" + server.port());
        return new ServiceClient(Clients.settings(transport, base, () -> {}));
    }

    private static SSLContext context() throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve("keys"))) {
            keys.load(in, PASSWORD);
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance("PKIX");
        own.init(keys, PASSWORD);
        TrustManagerFactory trusted = TrustManagerFactory.getInstance("PKIX");
        trusted.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }
}
