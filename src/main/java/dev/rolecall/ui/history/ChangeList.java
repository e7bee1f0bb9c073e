package dev.rolecall.ui.history;

import dev.rolecall.ui.query.Blocker;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the table of changes shows from one moment to the next, published in one step.
///
/// @param state what stands in place of rows, where there are none
/// @param rows never changes
/// @param all how many changes there are whether they pass the filter or not
/// @param places where those stand that were selected or in sight before
/// @param sameQuestion whether pictures, filter and order are those of the list before
/// @param blockers what alone leaves nothing over, if nothing is left
public record ChangeList(
        ComparisonState state,
        ObservableList<ChangeRow> rows,
        int all,
        Map<ChangeRow.Key, Integer> places,
        boolean sameQuestion,
        List<Blocker> blockers) {
    static ChangeList of(ComparisonState state) {
        return new ChangeList(
                state, FXCollections.emptyObservableList(), 0, Map.of(), false, List.of());
    }
}
