package dev.rolecall.sandbox.http;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// What a service double answers: status, headers and body.
public record Reply(int status, Map<String, String> headers, String body) {

    /// A JSON answer.
    public static Reply json(int status, JsonNode body) {
        return new Reply(
                status,
                Map.of("Content-Type", "application/json; charset=UTF-8"),
                Json.write(body));
    }

    /// An answer without a body, such as 204.
    public static Reply empty(int status) {
        return new Reply(status, Map.of(), "");
    }

    /// An answer in some other content type.
    public static Reply text(int status, String contentType, String body) {
        return new Reply(status, Map.of("Content-Type", contentType), body);
    }

    /// The same answer with one more header.
    public Reply with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, more, body);
    }

    /// The same status and headers with other content.
    public Reply withBody(String other) {
        return new Reply(status, headers, other);
    }
}
