package dev.rolecall.provider.datarobot;

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

/// Proves what each of DataRobot's refusals means.
class DataRobotFailuresTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final String SAID = "{\"message\":\"No.\"}";

    @Test
    void each_status_has_its_failure() {
        assertThat(failure(401, SAID))
                .isEqualTo(new Failure.Unauthenticated(Missing.NOT_TOLD, "No."));
        assertThat(failure(403, SAID)).isEqualTo(new Failure.Forbidden(Missing.NOT_TOLD, "No."));
        assertThat(failure(404, SAID)).isEqualTo(new Failure.NotFound("No."));
        assertThat(failure(409, SAID)).isEqualTo(new Failure.Conflict("No."));
        assertThat(failure(400, SAID)).isEqualTo(new Failure.Invalid(Map.of(), "No."));
        assertThat(failure(405, SAID)).isEqualTo(new Failure.Unexpected(405, "No."));
        assertThat(failure(500, SAID)).isEqualTo(new Failure.Unexpected(500, "No."));
    }

    @Test
    void a_malformed_request_names_its_fields() {
        assertThat(
                        failure(
                                422,
                                """
                                {"message":"Invalid field data",
                                 "errors":{"roles":{"0":"no such user"},"operation":"unknown"}}
                                """))
                .isEqualTo(
                        new Failure.Invalid(
                                Map.of("roles", "{\"0\":\"no such user\"}", "operation", "unknown"),
                                "Invalid field data"));
    }

    @Test
    void bare_text_is_what_the_service_said() {
        assertThat(failure(404, "Not found")).isEqualTo(new Failure.NotFound("Not found"));
        assertThat(failure(403, "")).isEqualTo(new Failure.Forbidden(Missing.NOT_TOLD, ""));
        assertThat(failure(403, "{\"errorName\":\"X\"}"))
                .isEqualTo(new Failure.Forbidden(Missing.NOT_TOLD, ""));
    }

    @Test
    void a_page_is_shown_and_not_believed() {
        assertThat(failure(403, "\n<!doctype html><title>Blocked</title>"))
                .isEqualTo(new Failure.Unreadable(403, "<!doctype html><title>Blocked</title>"));
        assertThat(failure(401, "<html>"))
                .isEqualTo(new Failure.Unauthenticated(Missing.NOT_TOLD, ""));
    }

    @Test
    void too_many_requests_say_until_when() {
        Answer answer =
                new Answer(
                        429,
                        HttpHeaders.of(Map.of("Retry-After", List.of("3")), (name, value) -> true),
                        SAID,
                        NOW);

        assertThat(new DataRobotFailures().failure(answer))
                .isEqualTo(new Failure.RateLimited(Optional.of(NOW.plusSeconds(3)), "No."));
    }

    private static Failure failure(int status, String body) {
        return new DataRobotFailures()
                .failure(
                        new Answer(
                                status,
                                HttpHeaders.of(Map.of(), (name, value) -> true),
                                body,
                                NOW));
    }
}
