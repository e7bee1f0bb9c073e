package dev.rolecall.http;

import static dev.rolecall.http.ScriptedServer.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import dev.rolecall.domain.UnsentException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Proves that a write leaves at most once, and only if it may.
class ServiceClientWriteTest {
    private static final Optional<String> BODY = Optional.of("{\"level\":\"Viewer\"}");

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "POST", "DELETE"})
    void a_write_is_sent_with_its_body_and_its_answer_is_read(String method) throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((turn, request, line) -> say(line, 200, "{\"ok\":true}"))) {
            assertThat(
                            Clients.of(server)
                                    .write(method, "/share", BODY)
                                    .orElseThrow()
                                    .path("ok")
                                    .booleanValue())
                    .isTrue();

            ScriptedServer.Asked asked = server.asked().getFirst();
            assertThat(asked.line()).isEqualTo(method + " /share HTTP/1.1");
            assertThat(asked.body()).isEqualTo(BODY.get());
            assertThat(asked.carries("content-type: application/json")).isTrue();
        }
    }

    @Test
    void an_answer_without_a_body_is_a_success() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((turn, request, line) ->
                        line.getOutputStream()
                                .write(
                                        "HTTP/1.1 204 No Content\r\n\r\n"
                                                .getBytes(
                                                        java.nio.charset.StandardCharsets
                                                                .UTF_8)))) {
            assertThat(Clients.of(server).write("DELETE", "/share", Optional.empty())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503, 504})
    void a_write_is_never_repeated_after(int status) throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((turn, request, line) -> say(line, status, "{}"))) {
            assertThat(Clients.failure(() -> Clients.of(server).write("PUT", "/share", BODY)))
                    .isEqualTo(new Failure.Unexpected(status, "{}"));
            assertThat(server.asked()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "POST", "DELETE"})
    void a_write_is_sent_once_when_the_connection_breaks_and_its_outcome_is_unknown(String method)
            throws Exception {
        try (ScriptedServer server = new ScriptedServer((turn, request, line) -> line.close())) {
            Failure failure =
                    Clients.failure(() -> Clients.of(server).write(method, "/share", BODY));

            assertThat(failure.certainlyNotApplied()).isFalse();
            assertThat(failure).isInstanceOf(Failure.Unreachable.class);
            assertThat(server.asked()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "POST", "DELETE"})
    void a_write_on_a_kept_connection_that_breaks_is_sent_once(String method) throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((turn, request, line) -> {
                    if (request.line().startsWith("GET")) {
                        say(line, 200, "{}");
                    } else {
                        line.close();
                    }
                })) {
            ServiceClient client = Clients.of(server);
            client.get("/");

            assertThat(
                            Clients.failure(() -> client.write(method, "/share", BODY))
                                    .certainlyNotApplied())
                    .isFalse();
            assertThat(server.asked().stream().filter(asked -> asked.line().startsWith(method)))
                    .hasSize(1);
        }
    }

    @Test
    void a_write_that_is_interrupted_in_flight_still_brings_its_answer() throws Exception {
        Thread caller = Thread.currentThread();
        try (ScriptedServer server =
                new ScriptedServer((turn, request, line) -> {
                    caller.interrupt();
                    say(line, 200, "{\"ok\":true}");
                })) {
            ServiceClient client = Clients.of(server);

            assertThat(client.write("PUT", "/share", BODY)).isPresent();
            assertThat(Thread.interrupted()).isTrue();
            assertThat(client.flow().inFlight()).isZero();
        }
    }

    @Test
    void a_write_that_is_interrupted_before_it_leaves_never_leaves() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((turn, request, line) -> say(line, 200, "{}"))) {
            ServiceClient client = Clients.of(server);

            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> client.write("PUT", "/share", BODY))
                    .isInstanceOf(UnsentException.class);
            assertThat(server.asked()).isEmpty();
            assertThat(client.flow().inFlight()).isZero();
        }
    }

    @Test
    void a_write_whose_turn_comes_together_with_an_interruption_never_leaves() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((turn, request, line) -> say(line, 200, "{}"))) {
            HttpRequest request =
                    HttpRequest.newBuilder(server.base())
                            .PUT(HttpRequest.BodyPublishers.ofString(BODY.get()))
                            .build();
            Transport transport = new Transport();

            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> transport.exchange(request, Duration.ofSeconds(10)))
                    .isInstanceOf(UnsentException.class);
            assertThat(server.asked()).isEmpty();
        }
    }

    @Test
    void a_write_whose_credential_is_interrupted_at_the_last_moment_never_leaves()
            throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((turn, request, line) -> say(line, 200, "{}"))) {
            AtomicInteger asked = new AtomicInteger();
            Credential renewing =
                    () -> {
                        if (asked.incrementAndGet() > 1) {
                            throw new InterruptedException("stopped while it was renewed");
                        }
                        return new Secret(Clients.TOKEN);
                    };
            ServiceClient client =
                    new ServiceClient(
                            Clients.settings(new Transport(), server.base(), renewing, () -> {}));

            assertThatThrownBy(() -> client.write("PUT", "/share", BODY))
                    .isInstanceOf(UnsentException.class);
            assertThat(server.asked()).isEmpty();
            assertThat(client.flow().inFlight()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_write_whose_way_is_interrupted_never_leaves(StoppedRoutes.At step) throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((turn, request, line) -> say(line, 200, "{}"))) {
            Gateway gateway =
                    new Gateway(Gateway.plain().trust(), new StoppedRoutes(step, nobody()));
            ServiceClient client =
                    new ServiceClient(
                            Clients.settings(new Transport(gateway), server.base(), () -> {}));

            assertThatThrownBy(() -> client.write("PUT", "/share", BODY))
                    .isInstanceOf(UnsentException.class);
            assertThat(server.asked()).isEmpty();
        }
    }

    /// Where nobody listens any more.
    private static InetSocketAddress nobody() throws IOException {
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new InetSocketAddress(closed.getInetAddress(), closed.getLocalPort());
        }
    }

    @Test
    void a_locked_account_lets_no_write_leave() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((turn, request, line) -> say(line, 200, "{}"))) {
            Failure locked = new Failure.WritesLocked("Production");
            ServiceClient client =
                    new ServiceClient(
                            Clients.settings(
                                    new Transport(),
                                    server.base(),
                                    () -> {
                                        throw new FailureException(locked);
                                    }));

            assertThat(Clients.failure(() -> client.write("PUT", "/share", BODY)))
                    .isEqualTo(locked);
            assertThat(server.asked()).isEmpty();
            assertThat(client.flow().inFlight()).isZero();
        }
    }

    @Test
    void a_write_follows_no_redirect_not_even_on_the_same_host() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer(
                        (turn, request, line) -> say(line, 307, "", "Location: /share/"))) {
            assertThat(Clients.failure(() -> Clients.of(server).write("PUT", "/share", BODY)))
                    .isEqualTo(new Failure.Unreachable(Failure.Cause.REDIRECT, false, ""));
            assertThat(server.asked()).hasSize(1);
        }
    }
}
