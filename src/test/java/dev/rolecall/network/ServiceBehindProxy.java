package dev.rolecall.network;

import static dev.rolecall.testing.network.LocalServer.said;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import dev.rolecall.http.ServiceClient;
import dev.rolecall.http.ServiceSettings;
import dev.rolecall.http.Transport;
import dev.rolecall.network.proxy.ProxyChoice;
import dev.rolecall.testing.network.LocalServer;
import dev.rolecall.testing.network.Networks;
import dev.rolecall.testing.network.SecretsInMemory;
import dev.rolecall.testing.network.TestAuthority;
import dev.rolecall.testing.network.TestProxy;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/// A service called `service.example`, a name only the proxy before it can find, for the tests of
/// the ways to it.
abstract class ServiceBehindProxy {
    static final String CREDENTIAL = "credential-for-the-service";
    static final String PASSWORD = "password-for-the-proxy";

    static TestAuthority authority;

    final SecretsInMemory secrets = new SecretsInMemory();
    LocalServer service;
    TestProxy proxy;

    @BeforeAll
    static void an_authority() {
        JdkSettings.apply();
        authority = TestAuthority.root("Example Root");
    }

    @BeforeEach
    void a_service_behind_a_proxy() throws IOException {
        service =
                LocalServer.secured(
                        authority.server("service.example"), _ -> said(200, "{\"well\":true}"));
        proxy = new TestProxy();
    }

    @AfterEach
    void close() throws IOException {
        proxy.close();
        service.close();
    }

    Failure proxyFailure(Failure.Cause cause) {
        return new Failure.Unreachable(cause, true, "127.0.0.1:" + proxy.port());
    }

    static NetworkSettings through(TestProxy proxy) {
        return with(Networks.at(proxy.port()));
    }

    static NetworkSettings through(TestProxy proxy, String user) {
        return through(proxy).withProxy(Networks.at(proxy.port()), Optional.of(user));
    }

    static NetworkSettings with(ProxyChoice choice) {
        return Networks.trusting(
                NetworkSettings.USUAL.withProxy(choice, Optional.empty()), authority);
    }

    Network network(NetworkSettings settings) {
        return Networks.of(settings, secrets, Clock.systemUTC());
    }

    ServiceClient client(Network network) {
        return client(network, service.port());
    }

    static ServiceClient client(Network network, int port) {
        return new ServiceClient(
                ServiceSettings.of(
                        new Transport(network.gateway()),
                        URI.create("https://service.example:" + port),
                        Credential.of(new Secret(CREDENTIAL)),
                        answer -> new Failure.Unexpected(answer.status(), answer.excerpt()),
                        () -> {}));
    }

    static Failure failure(ServiceClient client) {
        return catchThrowableOfType(FailureException.class, () -> client.get("/things")).failure();
    }

    static int unusedPort() throws IOException {
        try (ServerSocket closed = new ServerSocket(0)) {
            return closed.getLocalPort();
        }
    }
}
