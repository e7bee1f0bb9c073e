package dev.rolecall.cli;

import static dev.rolecall.testing.network.LocalServer.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.network.JdkSettings;
import dev.rolecall.network.Network;
import dev.rolecall.network.NetworkSettings;
import dev.rolecall.network.trust.Fingerprint;
import dev.rolecall.testing.network.LocalServer;
import dev.rolecall.testing.network.Networks;
import dev.rolecall.testing.network.TestAuthority;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What `network check` prints and answers.
class NetworkCommandTest {
    private static TestAuthority root;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void an_authority() {
        JdkSettings.apply();
        root = TestAuthority.root("Example Root");
    }

    @Test
    void a_service_that_is_reached_is_code_0() throws Exception {
        try (LocalServer service = service("")) {
            NetworkSettings trusting = Networks.trusting(NetworkSettings.USUAL, root);

            assertThat(check(trusting, service)).isZero();
            assertThat(out.toString(StandardCharsets.UTF_8).lines().limit(6))
                    .satisfiesExactly(
                            line -> assertThat(line).startsWith("well  Way out: Straight to"),
                            line -> assertThat(line).startsWith("well  Name: localhost is"),
                            line -> assertThat(line).startsWith("well  Connection: Connected"),
                            line -> assertThat(line).startsWith("well  Certificate: Believed:"),
                            line ->
                                    assertThat(line)
                                            .isEqualTo(
                                                    "well  Answer: The service answered with status 401."),
                            line -> assertThat(line).startsWith("skipped  Clock: "));
        }
    }

    @Test
    void an_unknown_authority_is_code_4_with_its_fingerprint_and_what_to_do() throws Exception {
        try (LocalServer service = service("")) {
            assertThat(check(NetworkSettings.USUAL, service)).isEqualTo(4);
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .contains(
                            "problem  Certificate: Issued in the end by Example Root (Example Corp),"
                                    + " which is not trusted here.\n"
                                    + "    Compare its fingerprint",
                            "SHA-256 " + Fingerprint.of(root.certificate()).text());
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .startsWith("Example Root (Example Corp) can be trusted for Rolecall alone:");
        }
    }

    @Test
    void a_wrong_clock_alone_is_code_1() throws Exception {
        try (LocalServer service = service("Date: Mon, 1 Jan 2024 00:00:00 GMT")) {
            assertThat(check(Networks.trusting(NetworkSettings.USUAL, root), service)).isOne();
        }
    }

    @Test
    void files_of_authorities_that_are_no_use_are_told() throws Exception {
        try (LocalServer service = service("")) {
            Path gone = Path.of("/gone.pem");
            check(NetworkSettings.USUAL.withPemFiles(List.of(gone)), service);

            assertThat(err.toString(StandardCharsets.UTF_8)).startsWith(gone + " cannot be read");
        }
    }

    @Test
    void a_check_needs_an_address_and_network_needs_a_word_more() {
        Network network = Networks.of(NetworkSettings.USUAL);

        assertThat(type(network, "network")).isEqualTo(2);
        assertThat(type(network, "network", "check")).isEqualTo(2);
        assertThat(type(network, "network", "check", "--base-url", "ftp://x")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Say what to do: network check.");
    }

    private static LocalServer service(String header) throws IOException {
        return LocalServer.secured(
                root.server("localhost"),
                _ -> header.isEmpty() ? said(401, "{}") : said(401, "{}", header));
    }

    private int check(NetworkSettings settings, LocalServer service) {
        return type(
                Networks.of(settings),
                "network",
                "check",
                "--base-url",
                "https://localhost:" + service.port());
    }

    private int type(Network network, String... words) {
        return new Commands(
                        List.of(),
                        wish -> {
                            throw new UnsupportedOperationException("no sandbox here: " + wish);
                        },
                        () -> new Reach(List.of(), network, NothingKept.DOOR))
                .run(words, new PrintStream(out), new PrintStream(err), Map.of());
    }
}
