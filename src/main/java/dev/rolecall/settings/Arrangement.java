package dev.rolecall.settings;

import java.util.List;

/// How a table stood when a view of it was saved.
///
/// @param sort what its rows were ordered by, the most important first
public record Arrangement(ColumnLayout columns, List<Sort> sort) {
    public Arrangement {
        sort = List.copyOf(sort);
    }

    /// One column the rows are ordered by.
    ///
    /// @param column its id
    public record Sort(String column, boolean descending) {}

    /// Whether both show the same columns in the same order, their rows sorted alike. A window of
    /// another width gives columns other widths by itself, so those do not count.
    public boolean looksLike(Arrangement other) {
        return sort.equals(other.sort) && inSight().equals(other.inSight());
    }

    private List<String> inSight() {
        return columns.columns().stream()
                .filter(ColumnLayout.Column::visible)
                .map(ColumnLayout.Column::id)
                .toList();
    }
}
