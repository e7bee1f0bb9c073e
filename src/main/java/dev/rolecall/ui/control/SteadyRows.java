package dev.rolecall.ui.control;

import java.util.List;
import javafx.collections.ObservableListBase;

/// The rows of a table that are shown anew again and again while they are read. A table that is
/// told its rows were replaced empties and styles every cell again, also where nothing is
/// different; told that they may be different, it looks, and touches only those that are.
public final class SteadyRows<T> extends ObservableListBase<T> {
    private List<T> rows = List.of();

    /// Shows `next` from now on.
    ///
    /// @param next must not change any more
    public void show(List<T> next) {
        int before = rows.size();
        int after = next.size();
        int both = Math.min(before, after);
        List<T> gone = rows.subList(both, before);
        rows = next;
        if (!gone.isEmpty()) {
            fireChange(new RowsGone<>(this, gone));
            return;
        }
        beginChange();
        if (both > 0) {
            // One word is enough: the table then looks at every row it shows.
            nextUpdate(0);
        }
        if (after > both) {
            nextAdd(both, after);
        }
        endChange();
    }

    @Override
    public T get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }
}
