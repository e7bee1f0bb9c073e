package dev.rolecall.sandbox.http;

import java.util.Collection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// JSON trees, read and written, for the doubles' answers.
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /// A new empty object.
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /// A new empty array.
    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /// An array holding these nodes.
    public static ArrayNode array(Collection<? extends JsonNode> nodes) {
        ArrayNode array = array();
        nodes.forEach(array::add);
        return array;
    }

    /// The text of a tree.
    public static String write(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    /// Reads a body; an empty one is the missing node.
    ///
    /// @throws tools.jackson.core.JacksonException when it is not JSON
    public static JsonNode read(String body) {
        return MAPPER.readTree(body);
    }

    /// The text of a field, or the empty string when it is absent, null or not text.
    public static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.asString() : "";
    }
}
