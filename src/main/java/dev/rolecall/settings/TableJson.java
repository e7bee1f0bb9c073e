package dev.rolecall.settings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How the columns of one table are arranged, in the file.
final class TableJson {
    private static final double WIDEST = 10_000;

    private TableJson() {}

    /// The arrangement `node` describes; empty if it makes no sense.
    static Optional<ColumnLayout> read(JsonNode node) {
        if (!node.isArray() || node.isEmpty()) {
            return Optional.empty();
        }
        List<ColumnLayout.Column> columns = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode each : node) {
            String id = each.path("column").asString("");
            double width = number(each, "width");
            if (id.isBlank() || !ids.add(id) || !(width > 0 && width <= WIDEST)) {
                return Optional.empty();
            }
            columns.add(new ColumnLayout.Column(id, width, each.path("shown").asBoolean(true)));
        }
        return Optional.of(new ColumnLayout(columns));
    }

    /// Writes `layout` as the field `table` of `tables`; what nobody here knows of a column stays.
    static void write(ColumnLayout layout, ObjectNode tables, String table) {
        Map<String, ObjectNode> known = new LinkedHashMap<>();
        for (JsonNode each : tables.path(table)) {
            if (each instanceof ObjectNode column) {
                known.put(column.path("column").asString(""), column);
            }
        }
        ArrayNode columns = tables.putArray(table);
        for (ColumnLayout.Column column : layout.columns()) {
            ObjectNode node =
                    Optional.ofNullable(known.get(column.id())).orElseGet(tables::objectNode);
            columns.add(
                    node.put("column", column.id())
                            .put("width", column.width())
                            .put("shown", column.visible()));
        }
    }

    /// A number, or one that fits nowhere.
    static double number(JsonNode node, String field) {
        return node.path(field).isNumber() ? node.path(field).doubleValue() : Double.NaN;
    }
}
