package dev.rolecall.http;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The one JSON reader and writer of the providers: fields a record does not name are ignored.
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /// `text` as JSON; empty if it is not one whole JSON value.
    public static Optional<JsonNode> parse(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            return node.isMissingNode() ? Optional.empty() : Optional.of(node);
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    /// `value` as JSON text: a record, a map, a list.
    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /// `node` as a wire record.
    ///
    /// @throws FailureException with [Failure.Unreadable] if a field is of another sort than the
    ///   record says
    public static <T> T as(JsonNode node, Class<T> type) throws FailureException {
        try {
            return MAPPER.treeToValue(node, type);
        } catch (JacksonException otherShape) {
            throw new FailureException(new Failure.Unreadable(200, excerpt(node)), otherShape);
        }
    }

    /// The beginning of `node` as JSON text, for a person to recognise what came.
    public static String excerpt(JsonNode node) {
        String text = node.toString();
        return text.substring(0, Math.min(text.length(), 200));
    }

    /// The fields of `row` that are not among `known`, word for word: text as it is, anything else
    /// as JSON. Fields that are null say nothing and are left out.
    public static Map<String, String> extras(JsonNode row, List<String> known) {
        Map<String, String> extras = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : row.properties()) {
            JsonNode value = field.getValue();
            if (!known.contains(field.getKey()) && !value.isNull()) {
                extras.put(
                        field.getKey(), value.isString() ? value.stringValue() : value.toString());
            }
        }
        return extras;
    }
}
