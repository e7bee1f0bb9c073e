package dev.rolecall.provider.mistral;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Failure.Missing;
import dev.rolecall.http.Answer;
import dev.rolecall.http.FailureReader;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// Reads Mistral's error answers (FACTS 1.4), which come in several forms.
final class MistralFailures implements FailureReader {
    @Override
    public Failure failure(Answer answer) {
        if (answer.isPage()) {
            return ofPage(answer);
        }
        String said = answer.json().flatMap(MistralFailures::said).orElseGet(answer::excerpt);
        return switch (answer.status()) {
            case 401 -> new Failure.Unauthenticated(Missing.NOT_TOLD, said);
            case 403 -> new Failure.Forbidden(missing(said), said);
            case 404 -> new Failure.NotFound(said);
            case 409 -> new Failure.Conflict(said);
            case 400, 422 ->
                    new Failure.Invalid(
                            answer.json().map(MistralFailures::fields).orElse(Map.of()), said);
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

    /// The service's own sentence, tried in the order of FACTS 1.4.
    private static Optional<String> said(JsonNode body) {
        JsonNode detail = body.path("detail");
        if (detail.isArray()) {
            String sentences =
                    StreamSupport.stream(detail.spliterator(), false)
                            .flatMap(problem -> text(problem.path("msg")).stream())
                            .distinct()
                            .collect(Collectors.joining("; "));
            return sentences.isEmpty() ? Optional.empty() : Optional.of(sentences);
        }
        return text(detail)
                .or(() -> text(body.path("message")))
                .or(() -> text(body.path("error").path("message")));
    }

    /// What a 422 answer says of each field, by its path without the leading `body`.
    private static Map<String, String> fields(JsonNode body) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (JsonNode problem : body.path("detail")) {
            String path =
                    StreamSupport.stream(problem.path("loc").spliterator(), false)
                            .map(JsonNode::asString)
                            .collect(Collectors.joining("."));
            String field = path.startsWith("body.") ? path.substring("body.".length()) : path;
            text(problem.path("msg")).ifPresent(message -> fields.put(field, message));
        }
        return fields;
    }

    /// Only the sentence tells a missing ownership from other missing rights (FACTS 1.3).
    private static Missing missing(String said) {
        return said.toLowerCase(Locale.ROOT).contains("owner")
                ? Missing.OWNERSHIP
                : Missing.NOT_TOLD;
    }

    private static Optional<String> text(JsonNode node) {
        return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
    }
}
