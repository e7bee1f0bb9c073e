package dev.rolecall.provider.datarobot;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Failure.Missing;
import dev.rolecall.http.Answer;
import dev.rolecall.http.FailureReader;
import dev.rolecall.http.JsonRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What DataRobot's refusals mean (FACTS 3.1, 3.3): `{"message":"…"}`, with `errors` by field where
/// a request was malformed. A refusal may also come as bare text.
final class DataRobotFailures implements FailureReader {
    @Override
    public Failure failure(Answer answer) {
        Optional<JsonNode> told = answer.json().filter(JsonNode::isObject);
        String said =
                told.flatMap(json -> new JsonRow(json).text("message"))
                        .orElseGet(() -> told.isPresent() ? "" : answer.excerpt());
        if (answer.isPage()) {
            return ofPage(answer);
        }
        return switch (answer.status()) {
            case 400, 422 -> new Failure.Invalid(fields(told), said);
            case 401 -> new Failure.Unauthenticated(Missing.NOT_TOLD, said);
            case 403 -> new Failure.Forbidden(Missing.NOT_TOLD, said);
            case 404 -> new Failure.NotFound(said);
            case 409 -> new Failure.Conflict(said);
            case 429 -> new Failure.RateLimited(answer.retryAfter(), said);
            default -> new Failure.Unexpected(answer.status(), said);
        };
    }

    /// A web page comes from something in between: only what a status says by itself is believed.
    private static Failure ofPage(Answer answer) {
        return switch (answer.status()) {
            case 401 -> new Failure.Unauthenticated(Missing.NOT_TOLD, "");
            case 429 -> new Failure.RateLimited(answer.retryAfter(), "");
            default -> new Failure.Unreadable(answer.status(), answer.excerpt());
        };
    }

    /// What is said of each field; something other than an object of fields says it of no field.
    private static Map<String, String> fields(Optional<JsonNode> told) {
        return told.map(json -> new JsonRow(json.path("errors")).extras(List.of()))
                .orElse(Map.of());
    }
}
