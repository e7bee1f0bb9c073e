package dev.rolecall.http;

import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What a service answered, read to the end.
///
/// @param body decoded and as text; empty if there was none
/// @param receivedAt when it was read, by this machine's clock
public record Answer(int status, HttpHeaders headers, String body, Instant receivedAt) {
    private static final int EXCERPT = 200;

    public boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /// The body as JSON; empty if it is anything else.
    public Optional<JsonNode> json() {
        return Json.parse(body);
    }

    /// The body's first 200 characters on one line, for a person to recognise what came.
    public String excerpt() {
        String start = body.substring(0, Math.min(body.length(), EXCERPT * 4));
        String line = start.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        int end = Math.min(line.length(), EXCERPT);
        boolean cutsPair =
                end > 0 && end < line.length() && Character.isHighSurrogate(line.charAt(end - 1));
        return line.substring(0, cutsPair ? end - 1 : end);
    }

    /// Whether a web page came. No service sends one: it is from something in between, or from
    /// another place altogether.
    public boolean isPage() {
        return body.stripLeading().startsWith("<");
    }

    /// When the service wants to be asked again (`Retry-After`, in seconds or as a date).
    public Optional<Instant> retryAfter() {
        return headers.firstValue("Retry-After")
                .flatMap(value -> RetryAfter.read(value, receivedAt));
    }
}
