package dev.rolecall.network.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.FailureException;
import dev.rolecall.http.Transport;
import dev.rolecall.network.JdkSettings;
import dev.rolecall.network.Network;
import dev.rolecall.network.NetworkSettings;
import dev.rolecall.testing.network.LocalServer;
import dev.rolecall.testing.network.SecretsInMemory;
import dev.rolecall.testing.network.TestAuthority;
import java.net.ProxySelector;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Proves that the JDK's authorities, the system's and a person's files are believed together.
@SuppressWarnings("NullAway.Init") // set before the tests
class SystemAuthoritiesTest {
    private static TestAuthority company;
    private static TestAuthority own;

    @TempDir private Path folder;
    private Path bundle;

    @BeforeAll
    static void authorities() {
        JdkSettings.apply();
        company = TestAuthority.root("Company Root");
        own = TestAuthority.root("Own Root");
    }

    @BeforeEach
    void bundle() throws Exception {
        bundle = Files.writeString(folder.resolve("bundle.crt"), Pem.write(company.certificate()));
    }

    private static List<X509Certificate> read(String system, Path... bundles) {
        return new SystemAuthorities(system, List.of(bundles)).read().certificates();
    }

    @Test
    void the_first_bundle_that_is_there_is_read_beside_the_jdks_own() throws Exception {
        Path later = Files.writeString(folder.resolve("later"), Pem.write(own.certificate()));
        List<X509Certificate> jdk = read("Linux");

        assertThat(jdk).hasSizeGreaterThan(50);
        assertThat(read("Linux", folder.resolve("gone"), bundle, later))
                .containsAll(jdk)
                .contains(company.certificate())
                .doesNotContain(own.certificate());
    }

    @Test
    void a_damaged_bundle_or_a_store_this_machine_lacks_costs_nothing_else() throws Exception {
        Path damaged = Files.writeString(folder.resolve("damaged"), "no certificates here");

        assertThat(read("Linux", damaged)).isEqualTo(read("Linux"));
        assertThat(read("Windows 11", bundle)).isEqualTo(read("Linux"));
        assertThat(read("Mac OS X", bundle)).isEqualTo(read("Linux"));
    }

    @Test
    @DisabledOnOs(
            value = {OS.WINDOWS, OS.MAC},
            disabledReason = "their authorities are in stores, not in files")
    void a_server_of_the_systems_authority_and_one_of_a_persons_file_are_both_reached()
            throws Exception {
        Path file = Files.writeString(folder.resolve("own.pem"), Pem.write(own.certificate()));
        Map<String, String> variables = Map.of("SSL_CERT_FILE", bundle.toString());
        Network network =
                new Network(
                        NetworkSettings.USUAL.withPemFiles(List.of(file)),
                        new SecretsInMemory(),
                        variables,
                        ProxySelector.of(null),
                        SystemAuthorities.ofThisSystem(variables),
                        Clock.systemUTC());
        Transport transport = new Transport(network.gateway());

        assertThat(answer(transport, company)).isEqualTo("well");
        assertThat(answer(transport, own)).isEqualTo("well");
    }

    private static String answer(Transport transport, TestAuthority authority) throws Exception {
        try (LocalServer server =
                LocalServer.secured(
                        authority.server("localhost"), _ -> LocalServer.said(200, "well"))) {
            return look(transport, server);
        }
    }

    private static String look(Transport transport, LocalServer server)
            throws FailureException, InterruptedException {
        URI address = URI.create("https://localhost:" + server.port() + "/");
        return transport.look(address, Duration.ofSeconds(10)).body();
    }
}
