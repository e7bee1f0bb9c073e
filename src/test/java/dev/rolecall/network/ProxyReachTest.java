package dev.rolecall.network;

import static dev.rolecall.testing.network.LocalServer.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Secret;
import dev.rolecall.http.ServiceClient;
import dev.rolecall.http.Transport;
import dev.rolecall.network.proxy.ProxyChoice;
import dev.rolecall.network.proxy.ProxyServer;
import dev.rolecall.testing.network.LocalServer;
import dev.rolecall.testing.network.Networks;
import dev.rolecall.testing.network.TestProxy;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Proves over real sockets which way requests go and what is said when the way is barred.
class ProxyReachTest extends ServiceBehindProxy {
    @Test
    void a_request_goes_through_the_chosen_proxy_and_the_credential_only_to_the_service()
            throws Exception {
        assertThat(client(network(through(proxy))).get("/things").get("well").asBoolean()).isTrue();

        assertThat(proxy.asked())
                .singleElement()
                .asString()
                .startsWith("CONNECT service.example:" + service.port() + " HTTP/1.1")
                .doesNotContain(CREDENTIAL);
        assertThat(service.asked()).singleElement().asString().contains(CREDENTIAL);
    }

    @Test
    void a_password_is_shown_to_the_proxy_and_never_to_the_service() throws Exception {
        proxy.wants("ann", PASSWORD);
        secrets.keep(Network.PASSWORD, new Secret(PASSWORD));

        client(network(through(proxy, "ann"))).get("/things");

        assertThat(proxy.asked())
                .singleElement()
                .asString()
                .contains("Proxy-Authorization: Basic ");
        assertThat(service.asked())
                .singleElement()
                .asString()
                .doesNotContainIgnoringCase("proxy-authorization");
    }

    @Test
    void a_proxy_that_wants_a_password_is_told_from_one_that_rejects_it() throws Exception {
        proxy.wants("ann", PASSWORD);
        Network network = network(through(proxy));
        ServiceClient client = client(network);

        assertThat(failure(client)).isEqualTo(proxyFailure(Failure.Cause.PROXY_WANTS_LOGIN));

        secrets.keep(Network.PASSWORD, new Secret("not the password"));
        network.change(through(proxy, "ann"));
        assertThat(failure(client)).isEqualTo(proxyFailure(Failure.Cause.PROXY_REJECTS_LOGIN));
        assertThat(proxy.asked()).hasSize(2);

        secrets.keep(Network.PASSWORD, new Secret(PASSWORD));
        assertThat(client.get("/things").get("well").asBoolean()).isTrue();
    }

    @Test
    void a_locked_console_sends_nothing_through_a_proxy_with_a_password() throws Exception {
        secrets.keep(Network.PASSWORD, new Secret(PASSWORD));
        secrets.lock();

        assertThat(failure(client(network(through(proxy, "ann")))))
                .isEqualTo(new Failure.ConsoleLocked());
        assertThat(proxy.asked()).isEmpty();
    }

    @Test
    void a_sign_in_that_rolecall_does_not_speak_is_named() throws Exception {
        proxy.wantsInstead("Negotiate");

        assertThat(failure(client(network(through(proxy)))))
                .isEqualTo(
                        new Failure.Unreachable(
                                Failure.Cause.PROXY_UNSUPPORTED, true, "Negotiate"));
    }

    @Test
    void a_proxy_that_is_down_is_named_and_nothing_goes_direct() throws Exception {
        int port = unusedPort();

        assertThat(failure(client(network(with(Networks.at(port))))))
                .isEqualTo(
                        new Failure.Unreachable(
                                Failure.Cause.PROXY_DOWN, true, "127.0.0.1:" + port));
        assertThat(service.asked()).isEmpty();
    }

    @Test
    void a_proxy_whose_name_nobody_knows_counts_as_down() throws Exception {
        ProxyChoice nowhere =
                new ProxyChoice.Manual(new ProxyServer("no-such-proxy.invalid", 8080), List.of());

        assertThat(failure(client(network(with(nowhere)))))
                .isEqualTo(
                        new Failure.Unreachable(
                                Failure.Cause.PROXY_DOWN, true, "no-such-proxy.invalid:8080"));
    }

    @Test
    void a_proxy_that_lets_nobody_through_says_its_status() throws Exception {
        proxy.refuses(403);

        assertThat(failure(client(network(through(proxy)))))
                .isEqualTo(new Failure.Unreachable(Failure.Cause.PROXY, true, "403"));
    }

    @Test
    void another_way_out_is_taken_without_making_the_client_anew() throws Exception {
        try (TestProxy other = new TestProxy()) {
            Network network = network(through(proxy));
            ServiceClient client = client(network);
            client.get("/first");

            network.change(through(other));
            client.get("/second");

            assertThat(proxy.asked()).hasSize(1);
            assertThat(other.asked()).hasSize(1);
            assertThat(service.asked()).hasSize(2);
        }
    }

    @Test
    void plain_addresses_go_to_the_proxy_whole_and_signed_in() throws Exception {
        try (LocalServer web = LocalServer.plain(_ -> said(200, "hello"))) {
            proxy.wants("ann", PASSWORD);
            secrets.keep(Network.PASSWORD, new Secret(PASSWORD));
            URI page = URI.create("http://web.example:" + web.port() + "/page");

            Transport transport = new Transport(network(through(proxy, "ann")).gateway());

            assertThat(transport.look(page, Duration.ofSeconds(10)).body()).isEqualTo("hello");
            assertThat(proxy.asked()).singleElement().asString().startsWith("GET " + page);
        }
    }
}
