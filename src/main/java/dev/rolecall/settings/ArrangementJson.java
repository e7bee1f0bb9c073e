package dev.rolecall.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How the table of a view stood, among the view's fields in the file.
final class ArrangementJson {
    private static final String COLUMNS = "columns";
    private static final String SORT = "sort";

    private ArrangementJson() {}

    /// The arrangement `view` tells of; empty if it tells of none, or of one that makes no sense.
    static Optional<Arrangement> read(JsonNode view) {
        return TableJson.read(view.path(COLUMNS))
                .map(columns -> new Arrangement(columns, sort(view)));
    }

    private static List<Arrangement.Sort> sort(JsonNode view) {
        List<Arrangement.Sort> sort = new ArrayList<>();
        for (JsonNode each : view.path(SORT)) {
            String column = each.path("column").asString("");
            if (!column.isBlank()) {
                sort.add(new Arrangement.Sort(column, each.path("descending").asBoolean(false)));
            }
        }
        return sort;
    }

    /// Whether `view` tells of an arrangement that makes no sense.
    static boolean isOdd(JsonNode view) {
        return view.has(COLUMNS) && read(view).isEmpty();
    }

    /// Writes it into `view`; what nobody here knows of a column stays.
    static void write(Arrangement arrangement, ObjectNode view) {
        TableJson.write(arrangement.columns(), view, COLUMNS);
        ArrayNode sort = view.putArray(SORT);
        for (Arrangement.Sort each : arrangement.sort()) {
            sort.addObject().put("column", each.column()).put("descending", each.descending());
        }
    }

    /// Takes away what `view` told of one.
    static void remove(ObjectNode view) {
        view.remove(List.of(COLUMNS, SORT));
    }
}
