package dev.rolecall.signin;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The fields of a query, decoded; the first of a name counts.
final class QueryFields {
    private QueryFields() {}

    /// Nothing at all if the query cannot be decoded.
    static Map<String, String> of(@Nullable String rawQuery) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (rawQuery == null) {
            return fields;
        }
        try {
            for (String pair : rawQuery.split("&", -1)) {
                String[] halves = pair.split("=", 2);
                if (halves.length == 2) {
                    fields.putIfAbsent(
                            halves[0], URLDecoder.decode(halves[1], StandardCharsets.UTF_8));
                }
            }
        } catch (IllegalArgumentException undecodable) {
            return Map.of();
        }
        return fields;
    }
}
