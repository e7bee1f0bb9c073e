package dev.rolecall.provider.mistral;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Failure.Missing;
import dev.rolecall.http.Answer;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Proves that every form of Mistral's error answers is understood (FACTS 1.4).
class MistralFailuresTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void detail_as_a_list_names_the_fields() {
        assertThat(
                        failure(
                                422,
                                """
                                {"detail":[
                                  {"loc":["body","level"],"msg":"Not a level","type":"enum","input":"Boss"},
                                  {"loc":["body","items",0],"msg":"Missing","type":"missing"}]}
                                """))
                .isEqualTo(
                        new Failure.Invalid(
                                Map.of("level", "Not a level", "items.0", "Missing"),
                                "Not a level; Missing"));
    }

    @Test
    void detail_as_a_sentence_is_what_was_said() {
        assertThat(failure(401, "{\"detail\":\"Unauthorized\"}"))
                .isEqualTo(new Failure.Unauthenticated(Missing.NOT_TOLD, "Unauthorized"));
        assertThat(failure(404, "{\"detail\":\"Library not found\"}"))
                .isEqualTo(new Failure.NotFound("Library not found"));
        assertThat(failure(409, "{\"detail\":\"Twice\"}")).isEqualTo(new Failure.Conflict("Twice"));
    }

    @Test
    void detail_comes_before_message_and_message_before_the_message_of_an_error() {
        assertThat(
                        failure(
                                        401,
                                        "{\"error\":{\"message\":\"c\"},\"message\":\"b\",\"detail\":\"a\"}")
                                .said())
                .isEqualTo("a");
        assertThat(failure(401, "{\"error\":{\"message\":\"c\"},\"message\":\"b\"}").said())
                .isEqualTo("b");
        assertThat(failure(401, "{\"error\":{\"message\":\"c\"}}").said()).isEqualTo("c");
    }

    @Test
    void anything_else_is_shown_as_it_came() {
        assertThat(failure(500, "Bad\nday")).isEqualTo(new Failure.Unexpected(500, "Bad day"));
        assertThat(failure(418, "{\"teapot\":true}"))
                .isEqualTo(new Failure.Unexpected(418, "{\"teapot\":true}"));
    }

    @Test
    void a_page_is_shown_and_not_believed() {
        assertThat(failure(403, "<h1>Bad\nday</h1>"))
                .isEqualTo(new Failure.Unreadable(403, "<h1>Bad day</h1>"));
        assertThat(failure(401, "<html>"))
                .isEqualTo(new Failure.Unauthenticated(Missing.NOT_TOLD, ""));
    }

    @Test
    void a_403_that_speaks_of_the_owner_tells_that_ownership_is_missing() {
        assertThat(failure(403, "{\"detail\":\"You must be the owner of the library\"}"))
                .isEqualTo(
                        new Failure.Forbidden(
                                Missing.OWNERSHIP, "You must be the owner of the library"));
        assertThat(failure(403, "{\"detail\":\"No\"}"))
                .isEqualTo(new Failure.Forbidden(Missing.NOT_TOLD, "No"));
    }

    @Test
    void both_forms_of_429_are_told_with_the_time_to_wait() {
        assertThat(
                        failure(
                                429,
                                "{\"object\":\"error\",\"message\":\"Rate limit exceeded\","
                                        + "\"type\":\"rate_limited\",\"param\":null,\"code\":\"1300\"}"))
                .isEqualTo(
                        new Failure.RateLimited(
                                Optional.of(NOON.plusSeconds(3)), "Rate limit exceeded"));
        assertThat(failure(429, "{\"message\":\"Requests rate limit exceeded\"}").said())
                .isEqualTo("Requests rate limit exceeded");
    }

    @Test
    void a_400_is_a_malformed_request_too() {
        assertThat(failure(400, "{\"message\":\"bad\"}"))
                .isEqualTo(new Failure.Invalid(Map.of(), "bad"));
    }

    private static Failure failure(int status, String body) {
        HttpHeaders headers =
                HttpHeaders.of(Map.of("Retry-After", List.of("3")), (name, value) -> true);
        return new MistralFailures().failure(new Answer(status, headers, body, NOON));
    }
}
