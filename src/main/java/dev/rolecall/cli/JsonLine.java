package dev.rolecall.cli;

import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// One JSON object on one line, its keys in the order they were put.
final class JsonLine {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final ObjectNode object = MAPPER.createObjectNode();

    JsonLine put(String key, String value) {
        object.put(key, value);
        return this;
    }

    /// `null` where there is no value.
    JsonLine put(String key, Optional<String> value) {
        value.ifPresentOrElse(text -> object.put(key, text), () -> object.putNull(key));
        return this;
    }

    JsonLine put(String key, boolean value) {
        object.put(key, value);
        return this;
    }

    JsonLine put(String key, long value) {
        object.put(key, value);
        return this;
    }

    JsonLine put(String key, Iterable<Long> values) {
        values.forEach(object.withArray(key)::add);
        return this;
    }

    /// The value as the JSON it is; as text if it is none.
    JsonLine putJson(String key, String json) {
        object.set(key, MAPPER.readTree(json));
        return this;
    }

    @Override
    public String toString() {
        return MAPPER.writeValueAsString(object);
    }
}
