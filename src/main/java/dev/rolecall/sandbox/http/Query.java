package dev.rolecall.sandbox.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The parameters of a request's query, decoded, in the order they came.
public final class Query {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private Query() {}

    /// Reads a raw query; an absent one is the empty string.
    ///
    /// @throws IllegalArgumentException when a percent sequence is broken
    public static Query parse(String raw) {
        Query query = new Query();
        for (String pair : raw.split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            query.values
                    .computeIfAbsent(decode(name), ignored -> new ArrayList<>())
                    .add(decode(value));
        }
        return query;
    }

    /// The first value of a parameter.
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    /// Every value of a parameter, in order; empty when it was not sent.
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /// Whether the parameter was sent at all.
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /// A parameter read as a whole number; empty when it was not sent.
    ///
    /// @throws NumberFormatException when it was sent and is not a whole number
    public Optional<Integer> number(String name) {
        return first(name).map(Integer::valueOf);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
