package dev.rolecall.provider.gemini;

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

/// Proves what each of Gemini's refusals means.
class GeminiFailuresTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @Test
    void an_api_key_is_told_to_sign_in() {
        assertThat(failure(401, error(401, "UNAUTHENTICATED", "CREDENTIALS_MISSING")))
                .isEqualTo(new Failure.Unauthenticated(Missing.SIGN_IN, "No."));
        assertThat(failure(401, error(401, "UNAUTHENTICATED", "ACCESS_TOKEN_EXPIRED")))
                .isEqualTo(new Failure.Unauthenticated(Missing.NOT_TOLD, "No."));
    }

    @Test
    void a_refusal_says_what_is_missing() {
        assertThat(failure(403, error(403, "PERMISSION_DENIED", "ACCESS_TOKEN_SCOPE_INSUFFICIENT")))
                .isEqualTo(new Failure.Forbidden(Missing.SCOPE, "No."));
        assertThat(failure(403, error(403, "PERMISSION_DENIED", "SERVICE_DISABLED")))
                .isEqualTo(new Failure.Forbidden(Missing.SERVICE_DISABLED, "No."));
        assertThat(
                        failure(
                                403,
                                """
                                {"error":{"code":403,"message":"No.","status":"PERMISSION_DENIED"}}
                                """))
                .isEqualTo(new Failure.Forbidden(Missing.NOT_TOLD, "No."));
    }

    @Test
    void each_status_has_its_failure() {
        assertThat(failure(404, error(404, "NOT_FOUND", "X")))
                .isEqualTo(new Failure.NotFound("No."));
        assertThat(failure(409, error(409, "ALREADY_EXISTS", "X")))
                .isEqualTo(new Failure.Conflict("No."));
        assertThat(failure(501, error(501, "UNIMPLEMENTED", "X")))
                .isEqualTo(new Failure.Withdrawn("No."));
        assertThat(failure(500, error(500, "INTERNAL", "X")))
                .isEqualTo(new Failure.Unexpected(500, "No."));
        assertThat(failure(405, error(405, "X", "X")))
                .isEqualTo(new Failure.Unexpected(405, "No."));
    }

    @Test
    void a_malformed_request_names_its_fields() {
        assertThat(
                        failure(
                                400,
                                """
                                {"error":{"code":400,"message":"No.","status":"INVALID_ARGUMENT",
                                 "details":[{"@type":"type.googleapis.com/google.rpc.BadRequest",
                                  "fieldViolations":[{"field":"role","description":"unset"}]}]}}
                                """))
                .isEqualTo(new Failure.Invalid(Map.of("role", "unset"), "No."));
    }

    @Test
    void too_many_requests_say_until_when() {
        Answer answer =
                new Answer(
                        429,
                        HttpHeaders.of(Map.of("Retry-After", List.of("7")), (name, value) -> true),
                        error(429, "RESOURCE_EXHAUSTED", "RATE_LIMIT_EXCEEDED"),
                        NOW);

        assertThat(new GeminiFailures().failure(answer))
                .isEqualTo(new Failure.RateLimited(Optional.of(NOW.plusSeconds(7)), "No."));
    }

    @Test
    void a_page_instead_of_an_error_is_shown_and_not_believed() {
        assertThat(failure(403, "<html>Blocked by  the proxy</html>"))
                .isEqualTo(new Failure.Unreadable(403, "<html>Blocked by the proxy</html>"));
        assertThat(failure(500, "{\"error\":\"text\"}"))
                .isEqualTo(new Failure.Unreadable(500, "{\"error\":\"text\"}"));
        assertThat(failure(401, "")).isEqualTo(new Failure.Unauthenticated(Missing.NOT_TOLD, ""));
        assertThat(failure(404, "<html>404</html>")).isEqualTo(new Failure.NotFound(""));
    }

    private static Failure failure(int status, String body) {
        return new GeminiFailures()
                .failure(
                        new Answer(
                                status,
                                HttpHeaders.of(Map.of(), (name, value) -> true),
                                body,
                                NOW));
    }

    private static String error(int code, String status, String reason) {
        return """
        {"error":{"code":%d,"message":"No.","status":"%s","details":[
          {"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"%s",
           "domain":"googleapis.com","metadata":{}}]}}
        """
                .formatted(code, status, reason);
    }
}
