package dev.rolecall.sandbox.http;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One request as a service double sees it: path and query below the service's base, headers, body.
///
/// @param base the absolute address of the service's base, without a slash at the end
/// @param path the raw path below the base, beginning with a slash
/// @param rawQuery the raw query, empty when there is none
/// @param headers header values by lower-case name
public record Request(
        Service service,
        String method,
        URI base,
        String path,
        String rawQuery,
        Map<String, String> headers,
        String body) {

    /// The path's parts, each decoded on its own, so that an encoded slash stays inside its part.
    public List<String> segments() {
        List<String> segments = new ArrayList<>();
        for (String part : path.split("/", -1)) {
            if (!part.isEmpty()) {
                segments.add(URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8));
            }
        }
        return List.copyOf(segments);
    }

    /// The query's parameters.
    public Query query() {
        return Query.parse(rawQuery);
    }

    /// A header's value, by its name in any case.
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /// The token after `Bearer`, when the request carries one.
    public Optional<String> bearer() {
        return header("authorization")
                .filter(value -> value.regionMatches(true, 0, "Bearer ", 0, 7))
                .map(value -> value.substring(7).strip());
    }

    /// Whether the method changes something.
    public boolean writes() {
        return !method.equals("GET") && !method.equals("HEAD") && !method.equals("OPTIONS");
    }

    /// Headers and body are left out: a header may hold a secret.
    @Override
    public String toString() {
        return method + " " + path;
    }
}
