package dev.rolecall.http;

import static dev.rolecall.http.ScriptedServer.say;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import dev.rolecall.operation.LightThreads;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Proves what a read survives, and what it says of what it does not.
class ServiceClientReadTest {
    @Test
    void a_read_brings_json_with_the_credential_sent() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((turn, request, line) -> say(line, 200, "{\"a\":1}"))) {
            assertThat(Clients.of(server).get("/v1/things?x=1").path("a").intValue()).isEqualTo(1);

            ScriptedServer.Asked asked = server.asked().getFirst();
            assertThat(asked.line()).isEqualTo("GET /v1/things?x=1 HTTP/1.1");
            assertThat(asked.carries("authorization: Bearer " + Clients.TOKEN)).isTrue();
            assertThat(asked.carries("accept-encoding: gzip")).isTrue();
            assertThat(asked.carries("upgrade")).isFalse();
        }
    }

    @Test
    void the_client_works_on_the_threads_it_is_given_for_that() throws Exception {
        AtomicInteger given = new AtomicInteger();
        Executor workers = LightThreads.named("http");
        Transport transport =
                new Transport(
                        Gateway.plain(),
                        WriteRule.NONE,
                        task ->
                                workers.execute(() -> {
                                    assertThat(Thread.currentThread().isVirtual()).isTrue();
                                    given.incrementAndGet();
                                    task.run();
                                }));
        try (ScriptedServer server =
                new ScriptedServer((turn, request, line) -> say(line, 200, "{\"a\":1}"))) {
            ServiceClient client =
                    new ServiceClient(Clients.settings(transport, server.base(), () -> {}));

            assertThat(client.get("/").path("a").intValue()).isEqualTo(1);
        }
        assertThat(given.get()).isPositive();
    }

    @Test
    void a_compressed_answer_is_read() throws Exception {
        byte[] body = gzip("{\"name\":\"Ünïcode ✓\"}");
        try (ScriptedServer server =
                new ScriptedServer(
                        (turn, request, line) -> say(line, 200, body, "Content-Encoding: gzip"))) {
            assertThat(Clients.of(server).get("/").path("name").stringValue())
                    .isEqualTo("Ünïcode ✓");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503, 504})
    void a_read_is_repeated_after(int status) throws Exception {
        try (ScriptedServer server =
                new ScriptedServer(
                        (turn, request, line) -> say(line, turn < 3 ? status : 200, "{}"))) {
            Clients.of(server).get("/");

            assertThat(server.asked()).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 422, 501})
    void a_read_is_not_repeated_after(int status) throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((turn, request, line) -> say(line, status, "no"))) {
            assertThat(Clients.failure(() -> Clients.of(server).get("/")))
                    .isEqualTo(new Failure.Unexpected(status, "no"));
            assertThat(server.asked()).hasSize(1);
        }
    }

    @Test
    void a_read_that_meets_a_fault_of_the_service_gives_up_after_three_attempts() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((turn, request, line) -> say(line, 500, "no"))) {
            assertThat(Clients.failure(() -> Clients.of(server).get("/")))
                    .isEqualTo(new Failure.Unexpected(500, "no"));
            assertThat(server.asked()).hasSize(3);
        }
    }

    @Test
    void a_read_gives_up_after_five_attempts() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((turn, request, line) -> say(line, 503, "closed"))) {
            assertThat(Clients.failure(() -> Clients.of(server).get("/")))
                    .isEqualTo(new Failure.Unexpected(503, "closed"));
            assertThat(server.asked()).hasSize(5);
        }
    }

    @Test
    void a_read_is_repeated_when_the_connection_breaks_before_or_within_the_answer()
            throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((turn, request, line) -> {
                    switch (turn) {
                        case 1 -> line.close();
                        case 2 -> half(line);
                        default -> say(line, 200, "{\"turn\":" + turn + "}");
                    }
                })) {
            assertThat(Clients.of(server).get("/").path("turn").intValue())
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void retry_after_is_honoured_after_429_and_503() throws Exception {
        for (int status : new int[] {429, 503}) {
            try (ScriptedServer server =
                    new ScriptedServer((turn, request, line) ->
                            say(line, turn == 1 ? status : 200, "{}", "Retry-After: 1"))) {
                Instant before = Instant.now();
                Clients.of(server).get("/");

                assertThat(Duration.between(before, Instant.now()))
                        .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
            }
        }
    }

    @Test
    void a_retry_after_beyond_all_patience_is_told_at_once() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer(
                        (turn, request, line) -> say(line, 429, "", "Retry-After: 7200"))) {
            assertThat(Clients.failure(() -> Clients.of(server).get("/")))
                    .isEqualTo(new Failure.Unexpected(429, ""));
            assertThat(server.asked()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>\n<title>Sign in</title>", "{\"data\":[{\"id\":\"a", ""})
    void an_answer_that_is_no_json_is_shown_by_its_beginning(String body) throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((turn, request, line) -> say(line, 200, body))) {
            assertThat(Clients.failure(() -> Clients.of(server).get("/")))
                    .isEqualTo(new Failure.Unreadable(200, body.replace('\n', ' ')));
        }
    }

    @Test
    void an_endless_answer_is_cut_off() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((turn, request, line) ->
                        say(line, 200, gzip(" ".repeat(3 << 20)), "Content-Encoding: gzip"))) {
            assertThat(Clients.failure(() -> Clients.small(server, 2 << 20).get("/")))
                    .isEqualTo(new Failure.Unreadable(200, "more than 2 MB"));
        }
    }

    @Test
    void a_secret_that_comes_back_is_cut() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((turn, request, line) ->
                        say(line, turn == 1 ? 401 : 200, "Bearer " + Clients.TOKEN + " is bad"))) {
            ServiceClient client = Clients.of(server);

            assertThat(Clients.failure(() -> client.get("/")).said())
                    .isEqualTo("Bearer •••• is bad");
            assertThat(Clients.failure(() -> client.get("/")).said())
                    .isEqualTo("Bearer •••• is bad");
        }
    }

    private static void half(Socket line) throws IOException {
        line.getOutputStream()
                .write(
                        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"tu"
                                .getBytes(StandardCharsets.UTF_8));
        line.close();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return zipped.toByteArray();
    }
}
