package dev.rolecall.settings;

import java.util.List;

/// How a person arranged the columns of a table.
///
/// @param columns in their order from the left
public record ColumnLayout(List<Column> columns) {
    public ColumnLayout {
        columns = List.copyOf(columns);
    }

    /// One column.
    ///
    /// @param id tells it from the others of its table, whatever the language
    /// @param width in pixels
    public record Column(String id, double width, boolean visible) {}
}
