package dev.rolecall.ui.listing;

import dev.rolecall.ui.control.RowsInSight;
import dev.rolecall.ui.control.SteadyRows;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;

/// Gives a table other rows without losing its order, selection, focus and place.
public final class RenewedTable<R, K> {
    private final TableView<R> table;
    private final Function<R, K> key;
    private final RowsInSight sight;
    private final SteadyRows<R> rows = new SteadyRows<>();

    /// @param key tells a row from others across refreshes
    public RenewedTable(TableView<R> table, Function<R, K> key) {
        this.table = table;
        this.key = key;
        this.sight = new RowsInSight(table);
        table.setItems(rows);
    }

    /// Shows rows that mean nothing, in place of none.
    public void rehearse(List<R> samples) {
        rows.show(samples);
    }

    /// The rows whose whereabouts [#renew] wants to know: those in sight and the one the keyboard
    /// is on.
    public Set<K> landmarks() {
        return whereabouts().keySet();
    }

    /// The same with where they stand now.
    public Map<K, Integer> whereabouts() {
        Map<K, Integer> places = new HashMap<>();
        IntStream.range(sight.first(), end()).forEach(index -> places.put(keyAt(index), index));
        if (isRow(focused())) {
            places.put(keyAt(focused()), focused());
        }
        return places;
    }

    /// Shows `next`, which stand where they stood and never change.
    public void repaint(List<R> next) {
        List<Integer> selected = List.copyOf(table.getSelectionModel().getSelectedIndices());
        int focused = focused();
        int top = sight.first();
        replace(next, selected);
        table.getFocusModel().focus(focused);
        scrollTo(top);
    }

    /// Shows `next` so that what was in sight stays in sight, as far as it is still there. Whoever
    /// looks at the beginning stays there: what comes first is what he looks at.
    ///
    /// @param selected the places of those that are to be selected, the first one first
    /// @param places where the landmarks stand now
    /// @return the place that is topmost now
    public int renew(List<R> next, List<Integer> selected, Map<K, Integer> places) {
        int top = sight.first();
        int newTop = top == 0 ? 0 : Math.max(0, topmost(top, places));
        int newFocus = isRow(focused()) ? place(places, focused()) : -1;
        replace(next, selected);
        if (newFocus >= 0) {
            table.getFocusModel().focus(newFocus);
        }
        if (top > 0) {
            scrollTo(newTop);
        }
        return newTop;
    }

    private int topmost(int top, Map<K, Integer> places) {
        return IntStream.range(top, end())
                .filter(index -> places.containsKey(keyAt(index)))
                .map(index -> place(places, index) - (index - top))
                .findFirst()
                .orElse(top);
    }

    /// Scrolling lays the whole table out at once, so it is done only where it is needed.
    private void scrollTo(int top) {
        if (sight.first() != top) {
            table.scrollTo(top);
        }
    }

    private void replace(List<R> next, List<Integer> selected) {
        rows.show(next);
        table.layout();
        if (!table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().clearSelection();
        }
        if (!selected.isEmpty()) {
            int[] others = selected.stream().skip(1).mapToInt(Integer::intValue).toArray();
            table.getSelectionModel().selectIndices(selected.getFirst(), others);
        }
    }

    private int place(Map<K, Integer> places, int index) {
        return Objects.requireNonNullElse(places.get(keyAt(index)), -1);
    }

    private int focused() {
        return table.getFocusModel().getFocusedIndex();
    }

    private int end() {
        return Math.min(table.getItems().size(), sight.first() + sight.count());
    }

    private boolean isRow(int index) {
        return index >= 0 && index < table.getItems().size();
    }

    private K keyAt(int index) {
        return key.apply(table.getItems().get(index));
    }
}
