package dev.rolecall.network.check;

import static dev.rolecall.testing.network.LocalServer.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Secret;
import dev.rolecall.network.Network;
import dev.rolecall.network.NetworkSettings;
import dev.rolecall.network.check.CheckStep.Kind;
import dev.rolecall.network.check.CheckStep.State;
import dev.rolecall.network.proxy.ProxyChoice;
import dev.rolecall.testing.network.LocalServer;
import dev.rolecall.testing.network.Networks;
import dev.rolecall.testing.network.TestProxy;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Proves over real sockets that a check goes the way of the requests and names who bars it.
class CheckedWayTest extends CheckStage {
    @Test
    void a_portal_is_recognised_by_its_page_and_by_where_it_sends_us() throws Exception {
        try (LocalServer page =
                        LocalServer.secured(
                                root.server("localhost"),
                                _ -> said(200, "<html>", "Content-Type: text/html"));
                LocalServer redirect =
                        LocalServer.secured(
                                root.server("localhost"),
                                _ -> said(302, "", "Location: https://portal.example/login"))) {
            CheckResult first = check(trusting, base(page));
            CheckResult second = check(trusting, base(redirect));

            assertThat(words(first, Kind.ANSWER)).startsWith("A web page came back");
            assertThat(words(second, Kind.ANSWER))
                    .isEqualTo("We were sent on to portal.example (status 302).");
            assertThat(advice(second, Kind.ANSWER)).startsWith("Sign in to the network");
            assertThat(state(first, Kind.CLOCK)).isEqualTo(State.SKIPPED);
        }
    }

    @Test
    void a_check_goes_the_way_of_the_requests_and_signs_in_to_the_proxy() throws Exception {
        try (TestProxy proxy = new TestProxy();
                LocalServer service =
                        LocalServer.secured(
                                issuing.server("service.example"), _ -> said(404, "{}"))) {
            proxy.wants("ann", "pass word");
            URI base = URI.create("https://service.example:" + service.port());
            NetworkSettings through =
                    trusting.withProxy(Networks.at(proxy.port()), Optional.of("ann"));

            CheckResult without =
                    check(trusting.withProxy(Networks.at(proxy.port()), Optional.empty()), base);
            assertThat(advice(without, Kind.CONNECTION)).startsWith("The proxy wants a user name");

            CheckResult wrong = check(through, base);
            assertThat(advice(wrong, Kind.CONNECTION)).startsWith("The proxy does not accept");

            secrets.keep(Network.PASSWORD, new Secret("pass word"));
            CheckResult right = check(through, base);
            assertThat(right.allWell()).isTrue();
            assertThat(words(right, Kind.WAY_OUT))
                    .isEqualTo(
                            "Through the proxy 127.0.0.1:"
                                    + proxy.port()
                                    + ": it is the chosen one.");
        }
    }

    @Test
    void a_proxy_that_is_down_bars_the_way_at_the_connection() throws Exception {
        int port;
        try (ServerSocket closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }
        CheckResult result =
                check(
                        trusting.withProxy(Networks.at(port), Optional.empty()),
                        URI.create("https://service.example"));

        assertThat(words(result, Kind.CONNECTION)).isEqualTo("What was seen: 127.0.0.1:" + port);
        assertThat(advice(result, Kind.CONNECTION)).startsWith("The proxy cannot be reached");
    }

    @Test
    void a_port_that_never_shakes_hands_is_told_as_silent() throws Exception {
        patience = Duration.ofMillis(200);
        try (TestProxy proxy = new TestProxy();
                LocalServer plain = LocalServer.plain(_ -> said(200, "{}"));
                ServerSocket deaf = new ServerSocket(0)) {
            URI base = URI.create("https://service.example:" + plain.port());
            CheckResult behind =
                    check(trusting.withProxy(Networks.at(proxy.port()), Optional.empty()), base);
            CheckResult direct = check(trusting, URI.create("https://127.0.0.1:" + plain.port()));
            CheckResult noTunnel =
                    check(
                            trusting.withProxy(Networks.at(deaf.getLocalPort()), Optional.empty()),
                            base);

            assertThat(advice(behind, Kind.CERTIFICATE)).startsWith("Something takes the connec");
            assertThat(advice(direct, Kind.CERTIFICATE)).startsWith("Something takes the connec");
            assertThat(advice(noTunnel, Kind.CONNECTION)).startsWith("Something takes the connec");
        }
    }

    @Test
    void a_proxy_that_refuses_and_a_script_that_is_gone_are_told() throws Exception {
        try (TestProxy proxy = new TestProxy()) {
            proxy.refuses(503);
            CheckResult refused =
                    check(
                            trusting.withProxy(Networks.at(proxy.port()), Optional.empty()),
                            URI.create("https://service.example"));
            CheckResult noScript =
                    check(
                            trusting.withProxy(
                                    new ProxyChoice.PacAddress(URI.create("file:///gone.pac")),
                                    Optional.empty()),
                            URI.create("https://service.example"));

            assertThat(advice(refused, Kind.CONNECTION)).startsWith("The proxy would not connect");
            assertThat(advice(noScript, Kind.WAY_OUT)).startsWith("The script that chooses");
            assertThat(states(noScript)).hasSize(6).filteredOn(State.SKIPPED::equals).hasSize(5);
        }
    }

    @Test
    void a_name_nobody_knows_is_told_at_its_step() throws Exception {
        CheckResult result = check(trusting, URI.create("https://no-such-host.invalid/v1"));

        assertThat(words(result, Kind.NAME))
                .isEqualTo("Nobody knows a computer called no-such-host.invalid.");
        assertThat(state(result, Kind.CONNECTION)).isEqualTo(State.SKIPPED);
    }

    @Test
    void the_sandbox_in_clear_needs_no_certificate() throws Exception {
        try (LocalServer sandbox = LocalServer.plain(_ -> said(401, "{}"))) {
            CheckResult result =
                    check(trusting, URI.create("http://127.0.0.1:" + sandbox.port() + "/v1"));

            assertThat(result.allWell()).isTrue();
            assertThat(state(result, Kind.CERTIFICATE)).isEqualTo(State.SKIPPED);
        }
    }
}
