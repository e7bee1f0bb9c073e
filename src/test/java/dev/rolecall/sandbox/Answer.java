package dev.rolecall.sandbox;

import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the sandbox answered, for tests to look into.
record Answer(int status, HttpHeaders headers, String body) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    JsonNode json() {
        return MAPPER.readTree(body);
    }

    /// The text at a JSON pointer; empty when there is none.
    String text(String pointer) {
        return json().at(pointer).asString("");
    }

    /// The texts of one field in every item of a list.
    List<String> texts(String listPointer, String field) {
        return json().at(listPointer)
                .valueStream()
                .map(item -> item.path(field).asString(""))
                .toList();
    }

    /// The first item of a list whose field has this value.
    JsonNode item(String listPointer, String field, String value) {
        return json().at(listPointer)
                .valueStream()
                .filter(item -> item.path(field).asString("").equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + field + " " + value + " in " + body));
    }

    Optional<String> header(String name) {
        return headers.firstValue(name);
    }
}
