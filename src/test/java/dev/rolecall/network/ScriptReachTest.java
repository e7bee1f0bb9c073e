package dev.rolecall.network;

import static dev.rolecall.testing.network.LocalServer.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import dev.rolecall.http.ServiceClient;
import dev.rolecall.network.proxy.ProxyChoice;
import dev.rolecall.testing.network.LocalServer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Proves over real sockets that scripts choose the way, and that pages from in between are told
/// from the service.
class ScriptReachTest extends ServiceBehindProxy {
    @Test
    void the_next_way_of_a_script_is_taken_when_the_first_proxy_is_down(@TempDir Path folder)
            throws Exception {
        Path script =
                Files.writeString(
                        folder.resolve("proxy.pac"),
                        "function FindProxyForURL(url, host) { return 'PROXY 127.0.0.1:"
                                + unusedPort()
                                + "; PROXY 127.0.0.1:"
                                + proxy.port()
                                + "'; }");
        ServiceClient client = client(network(with(new ProxyChoice.PacAddress(script.toUri()))));

        client.write("PUT", "/share", Optional.of("{}"));

        assertThat(proxy.asked()).hasSize(1);
        assertThat(service.asked()).singleElement().asString().startsWith("PUT /share");
    }

    @Test
    void a_script_is_fetched_from_a_web_server() throws Exception {
        try (LocalServer web =
                LocalServer.plain(_ ->
                        said(
                                200,
                                "function FindProxyForURL(url, host) { return 'PROXY 127.0.0.1:"
                                        + proxy.port()
                                        + "'; }"))) {
            URI script = URI.create("http://127.0.0.1:" + web.port() + "/proxy.pac");

            client(network(with(new ProxyChoice.PacAddress(script)))).get("/things");

            assertThat(web.asked()).hasSize(1);
            assertThat(proxy.asked()).hasSize(1);
        }
    }

    @Test
    void a_script_that_cannot_be_had_stops_every_request() throws Exception {
        try (LocalServer web = LocalServer.plain(_ -> said(404, "gone"))) {
            URI script = URI.create("http://127.0.0.1:" + web.port() + "/proxy.pac");

            assertThat(failure(client(network(with(new ProxyChoice.PacAddress(script))))))
                    .isEqualTo(
                            new Failure.Unreachable(
                                    Failure.Cause.PROXY_SCRIPT, true, script + ": status 404"));
        }
        URI nowhere = URI.create("file:///no/such/proxy.pac");
        assertThat(failure(client(network(with(new ProxyChoice.PacAddress(nowhere))))))
                .isEqualTo(
                        new Failure.Unreachable(
                                Failure.Cause.PROXY_SCRIPT, true, nowhere.toString()));
        assertThat(service.asked()).isEmpty();
    }

    @Test
    void a_way_out_that_is_no_http_proxy_is_never_replaced_by_the_direct_way(@TempDir Path folder)
            throws Exception {
        Path script =
                Files.writeString(
                        folder.resolve("proxy.pac"),
                        "function FindProxyForURL(url, host) { return 'SOCKS old.example:1080'; }");

        assertThat(failure(client(network(with(new ProxyChoice.PacAddress(script.toUri()))))))
                .isEqualTo(
                        new Failure.Unreachable(
                                Failure.Cause.PROXY_UNSUPPORTED, true, "SOCKS old.example:1080"));
    }

    @Test
    void a_web_page_in_place_of_the_service_is_told_as_one() throws Exception {
        try (LocalServer portal =
                LocalServer.secured(
                        authority.server("service.example"),
                        _ -> said(200, "<html>Welcome</html>", "Content-Type: text/html"))) {
            assertThat(failure(client(network(through(proxy)), portal.port())))
                    .isEqualTo(new Failure.Unreadable(200, "<html>Welcome</html>"));
        }
    }

    @Test
    void a_portal_that_sends_us_elsewhere_gets_no_credential_there() throws Exception {
        try (LocalServer portal =
                LocalServer.secured(
                        authority.server("service.example"),
                        _ -> said(302, "", "Location: http://portal.example/sign-in"))) {
            assertThat(failure(client(network(through(proxy)), portal.port())))
                    .isEqualTo(
                            new Failure.Unreachable(
                                    Failure.Cause.REDIRECT, false, "http://portal.example"));
            assertThat(proxy.asked()).hasSize(1);
        }
    }
}
