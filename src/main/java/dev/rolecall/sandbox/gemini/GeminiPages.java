package dev.rolecall.sandbox.gemini;

import dev.rolecall.sandbox.http.Json;
import dev.rolecall.sandbox.http.Query;
import dev.rolecall.sandbox.http.Reply;
import dev.rolecall.sandbox.http.Request;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Google's way of paging: a size that is coerced, and a token that belongs to the call that gave
/// it.
final class GeminiPages {
    private static final int DEFAULT_SIZE = 10;

    private final GeminiSwitches switches;

    GeminiPages(GeminiSwitches switches) {
        this.switches = switches;
    }

    /// One page of items under this field; larger sizes than `largest` are coerced (FACTS 2.2).
    <T> Reply page(
            Request request,
            String field,
            List<T> items,
            int largest,
            Function<T, ? extends JsonNode> json) {
        Query query = request.query();
        int size = size(query, largest);
        int start =
                query.first("pageToken")
                        .filter(t -> !t.isEmpty())
                        .map(t -> start(request, t))
                        .orElse(0);
        List<T> page = items.stream().skip(start).limit(size).toList();
        ObjectNode body = Json.object();
        if (!page.isEmpty() || switches.emptyListsWritten()) {
            body.set(field, Json.array(page.stream().map(json).toList()));
        }
        int end = start + page.size();
        if (end < items.size()) {
            body.put("nextPageToken", token(request, end));
        }
        return Reply.json(200, body);
    }

    private static int size(Query query, int largest) {
        try {
            int asked = query.number("pageSize").orElse(0);
            if (asked < 0) {
                throw GeminiErrors.invalid("Page size must not be negative.");
            }
            return asked == 0 ? DEFAULT_SIZE : Math.min(asked, largest);
        } catch (NumberFormatException words) {
            throw GeminiErrors.invalid("Invalid value at 'page_size' (TYPE_INT32)");
        }
    }

    private static String token(Request request, int start) {
        String text = start + ":" + fingerprint(request);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static int start(Request request, String token) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            String[] parts = text.split(":", 2);
            if (parts.length == 2 && parts[1].equals(fingerprint(request))) {
                return Integer.parseInt(parts[0]);
            }
        } catch (IllegalArgumentException broken) {
            throw GeminiErrors.invalid("Page token is invalid.");
        }
        throw GeminiErrors.invalid("Page token does not belong to a call with these parameters.");
    }

    private static String fingerprint(Request request) {
        Query query = request.query();
        int mark = Objects.hash(request.path(), query.all("pageSize"), query.all("filter"));
        return Integer.toHexString(mark);
    }
}
