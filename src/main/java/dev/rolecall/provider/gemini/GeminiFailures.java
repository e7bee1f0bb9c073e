package dev.rolecall.provider.gemini;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Failure.Missing;
import dev.rolecall.http.Answer;
import dev.rolecall.http.FailureReader;
import dev.rolecall.http.JsonRow;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// What Gemini's refusals mean (FACTS 2.4): `{"error":{"code","message","status","details":[…]}}`.
final class GeminiFailures implements FailureReader {
    @Override
    public Failure failure(Answer answer) {
        Optional<JsonNode> error =
                answer.json().map(json -> json.path("error")).filter(JsonNode::isObject);
        return error.map(node -> told(answer, node)).orElseGet(() -> untold(answer));
    }

    private static Failure told(Answer answer, JsonNode error) {
        String said = new JsonRow(error).text("message").orElse("");
        Set<String> reasons = reasons(error);
        return switch (answer.status()) {
            case 400 -> new Failure.Invalid(fields(error), said);
            case 401 -> new Failure.Unauthenticated(signIn(reasons), said);
            case 403 -> new Failure.Forbidden(missing(reasons), said);
            case 404 -> new Failure.NotFound(said);
            case 409 -> new Failure.Conflict(said);
            case 429 -> new Failure.RateLimited(answer.retryAfter(), said);
            case 501 -> new Failure.Withdrawn(said);
            default -> new Failure.Unexpected(answer.status(), said);
        };
    }

    /// A body that is not Gemini's: only what a status says by itself is believed.
    private static Failure untold(Answer answer) {
        return switch (answer.status()) {
            case 401 -> new Failure.Unauthenticated(Missing.NOT_TOLD, "");
            case 404 -> new Failure.NotFound("");
            case 429 -> new Failure.RateLimited(answer.retryAfter(), "");
            case 501 -> new Failure.Withdrawn("");
            default -> new Failure.Unreadable(answer.status(), answer.excerpt());
        };
    }

    private static Missing signIn(Set<String> reasons) {
        return reasons.contains("CREDENTIALS_MISSING") ? Missing.SIGN_IN : Missing.NOT_TOLD;
    }

    private static Missing missing(Set<String> reasons) {
        if (reasons.contains("ACCESS_TOKEN_SCOPE_INSUFFICIENT")) {
            return Missing.SCOPE;
        }
        return reasons.contains("SERVICE_DISABLED") ? Missing.SERVICE_DISABLED : Missing.NOT_TOLD;
    }

    private static Set<String> reasons(JsonNode error) {
        Set<String> reasons = new HashSet<>();
        for (JsonNode detail : error.path("details").values()) {
            new JsonRow(detail).text("reason").ifPresent(reasons::add);
        }
        return reasons;
    }

    /// The fields a google.rpc.BadRequest detail complains of, if there is one.
    private static Map<String, String> fields(JsonNode error) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (JsonNode detail : error.path("details").values()) {
            for (JsonNode violation : detail.path("fieldViolations").values()) {
                JsonRow row = new JsonRow(violation);
                fields.put(row.text("field").orElse(""), row.text("description").orElse(""));
            }
        }
        return fields;
    }
}
