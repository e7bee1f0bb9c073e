package dev.rolecall.http;

import static dev.rolecall.http.ScriptedServer.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Secret;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Proves where requests may go, how long they may take, and what is said when they do not arrive.
class ServiceClientBoundaryTest {
    @Test
    void a_read_follows_a_redirect_on_its_own_host() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((turn, request, line) -> {
                    if (turn == 1) {
                        say(line, 301, "", "Location: /things/");
                    } else {
                        say(line, 200, "{}");
                    }
                })) {
            Clients.of(server).get("/things");

            assertThat(server.asked())
                    .extracting(ScriptedServer.Asked::line)
                    .containsExactly("GET /things HTTP/1.1", "GET /things/ HTTP/1.1");
        }
    }

    @Test
    void a_credential_never_follows_a_redirect_to_another_host_or_port() throws Exception {
        try (ScriptedServer other =
                new ScriptedServer((turn, request, line) -> say(line, 200, "{}"))) {
            for (String host : List.of("127.0.0.1", "localhost")) {
                String target = "http://" + host + ":" + other.port() + "/caught?token=secret";
                try (ScriptedServer server =
                        new ScriptedServer((turn, request, line) ->
                                say(line, 302, "", "Location: " + target))) {
                    assertThat(Clients.failure(() -> Clients.of(server).get("/")))
                            .isEqualTo(
                                    new Failure.Unreachable(
                                            Failure.Cause.REDIRECT, false, "http://" + host));
                }
            }
            assertThat(other.asked()).isEmpty();
        }
    }

    @Test
    void redirects_in_a_circle_end() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer(
                        (turn, request, line) -> say(line, 308, "", "Location: /round"))) {
            assertThat(Clients.failure(() -> Clients.of(server).get("/round")))
                    .isEqualTo(new Failure.Unreachable(Failure.Cause.REDIRECT, false, ""));
            assertThat(server.asked()).hasSize(4);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "http://10.0.0.1/v2",
                "http://127.0.0.1.example.org",
                "HTTP://[2001:db8::1]"
            })
    void plain_http_goes_to_this_machine_only(String base) {
        ServiceClient client = new ServiceClient(Clients.settings(URI.create(base)));

        assertThat(Clients.failure(() -> client.get("/")))
                .isEqualTo(
                        new Failure.Unreachable(
                                Failure.Cause.INSECURE, true, URI.create(base).getHost()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://127.0.0.1",
                "mailto:a@b.example",
                "https://",
                "http://user@127.0.0.1",
                "http://under_score",
                "nothing"
            })
    void an_address_that_names_no_web_server_is_not_asked(String base) {
        URI uri = base.equals("https://") ? URI.create("https:///x") : URI.create(base);
        ServiceClient client = new ServiceClient(Clients.settings(uri));

        assertThat(Clients.failure(() -> client.get("/")))
                .isInstanceOfSatisfying(
                        Failure.Unreachable.class,
                        unreachable -> {
                            assertThat(unreachable.cause()).isEqualTo(Failure.Cause.NAME);
                            assertThat(unreachable.neverSent()).isTrue();
                        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a/../b", "/a/%2e%2E", "/a/.", "/%2E/b", "a"})
    void a_path_that_could_climb_is_not_asked(String path) throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((turn, request, line) -> say(line, 200, "{}"))) {
            assertThat(Clients.failure(() -> Clients.of(server).get(path)))
                    .isEqualTo(new Failure.NotFound(""));
            assertThat(server.asked()).isEmpty();
        }
    }

    @Test
    void encoded_identifiers_arrive_as_they_were_encoded() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((turn, request, line) -> say(line, 200, "{}"))) {
            Clients.of(server)
                    .get(PathBuilder.at("/v1/l").segment("a/b?c%d e#f..").path("/share").text());

            assertThat(server.asked().getFirst().line())
                    .isEqualTo("GET /v1/l/a%2Fb%3Fc%25d%20e%23f../share HTTP/1.1");
        }
    }

    @Test
    void a_port_nobody_listens_on_was_certainly_not_reached() throws Exception {
        int port;
        try (ServerSocket closed = new ServerSocket(0)) {
            port = closed.getLocalPort();
        }
        ServiceClient client =
                new ServiceClient(Clients.settings(URI.create("http://127.0.0.1:" + port)));

        Failure failure = Clients.failure(() -> client.write("PUT", "/", Optional.of("{}")));

        assertThat(failure.certainlyNotApplied()).isTrue();
        assertThat(failure)
                .isInstanceOfSatisfying(
                        Failure.Unreachable.class,
                        unreachable ->
                                assertThat(unreachable.cause())
                                        .isEqualTo(Failure.Cause.CONNECTION));
    }

    @Test
    void a_name_that_does_not_exist_is_told_as_such() {
        ServiceClient client =
                new ServiceClient(Clients.settings(URI.create("https://no-such-host.invalid")));

        assertThat(Clients.failure(() -> client.get("/")))
                .isInstanceOfSatisfying(
                        Failure.Unreachable.class,
                        unreachable -> {
                            assertThat(unreachable.cause()).isEqualTo(Failure.Cause.NAME);
                            assertThat(unreachable.neverSent()).isTrue();
                        });
    }

    @Test
    void a_credential_that_cannot_stand_in_a_header_is_refused_without_being_shown()
            throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((turn, request, line) -> say(line, 200, "{}"))) {
            ServiceSettings settings =
                    Clients.settings(
                            new Transport(),
                            server.base(),
                            Credential.of(new Secret("two\nlines")),
                            () -> {});

            assertThat(Clients.failure(() -> new ServiceClient(settings).get("/")))
                    .isEqualTo(new Failure.Unauthenticated(Failure.Missing.NOT_TOLD, ""));
            assertThat(settings.toString()).doesNotContain("two").doesNotContain("lines");
        }
    }

    @Test
    void an_answer_that_only_drips_ends_at_the_deadline_and_is_asked_for_once_more()
            throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((turn, request, line) -> {
                    line.getOutputStream()
                            .write(
                                    "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n"
                                            .getBytes(StandardCharsets.UTF_8));
                    drip(line);
                })) {
            Instant before = Instant.now();
            Failure failure =
                    Clients.failure(() -> Clients.hurried(server, Duration.ofMillis(400)).get("/"));

            assertThat(failure)
                    .isEqualTo(new Failure.Unreachable(Failure.Cause.TIMEOUT, false, ""));
            assertThat(Duration.between(before, Instant.now()))
                    .isBetween(Duration.ofMillis(400), Duration.ofSeconds(5));
            assertThat(server.asked()).hasSize(2);
        }
    }

    @Test
    void a_read_over_a_line_that_died_unnoticed_is_asked_once_more() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((turn, request, line) -> {
                    if (turn == 1) {
                        assertThat(line.getInputStream().read()).isEqualTo(-1);
                    } else {
                        ScriptedServer.say(line, 200, "{\"id\":\"here\"}");
                    }
                })) {
            ServiceClient client = Clients.hurried(server, Duration.ofMillis(400));

            assertThat(client.get("/thing").get("id").asString()).isEqualTo("here");
            assertThat(server.asked()).hasSize(2);
        }
    }

    @Test
    void interruption_ends_a_call_at_once_and_closes_it() throws Exception {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        try (ScriptedServer server =
                new ScriptedServer((turn, request, line) -> {
                    arrived.countDown();
                    assertThat(line.getInputStream().read()).isEqualTo(-1);
                    closed.countDown();
                })) {
            ServiceClient client = Clients.of(server);
            Thread caller = Thread.currentThread();
            Thread.startVirtualThread(() -> {
                try {
                    arrived.await();
                    caller.interrupt();
                } catch (InterruptedException over) {
                    Thread.currentThread().interrupt();
                }
            });

            assertThatThrownBy(() -> client.get("/")).isInstanceOf(InterruptedException.class);
            closed.await();
            assertThat(client.flow().inFlight()).isZero();
        }
    }

    private static void drip(java.net.Socket line) throws IOException, InterruptedException {
        for (int drop = 0; drop < 200; drop++) {
            line.getOutputStream().write(' ');
            line.getOutputStream().flush();
            Thread.sleep(50);
        }
    }
}
