package dev.rolecall.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// One JSON object as a service sent it, read field by field and word for word, whatever type a
/// field has; for the wire records of the providers.
public record JsonRow(JsonNode node) {
    /// What stands in `field`: a string as it is, anything else as its JSON; empty if it is
    /// missing, null or an empty string.
    public Optional<String> text(String field) {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        return Optional.of(value.isString() ? value.stringValue() : value.toString())
                .filter(words -> !words.isEmpty());
    }

    /// Every field that is not among `known` and not null, by name, word for word.
    public Map<String, String> extras(List<String> known) {
        return Json.extras(node, known);
    }
}
