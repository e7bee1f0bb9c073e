package dev.rolecall.ui.allaccess;

import dev.rolecall.domain.GrantKey;
import dev.rolecall.ui.listing.News;
import dev.rolecall.ui.query.Blocker;
import java.util.List;
import java.util.Map;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the table shows from one moment to the next, published in one step.
///
/// @param rows never changes
/// @param of how many grants there are in all
/// @param places where the grants stand that were selected or in sight before; empty after an edit
/// @param news what was read since the list before
/// @param blockers what alone leaves nothing over, if nothing is left
public record AllAccessList(
        ObservableList<AllAccessRow> rows,
        int of,
        Map<GrantKey, Integer> places,
        Cause cause,
        News news,
        List<Blocker> blockers) {
    static final AllAccessList EMPTY =
            new AllAccessList(
                    FXCollections.emptyObservableList(),
                    0,
                    Map.of(),
                    Cause.QUESTION,
                    News.none(),
                    List.of());

    /// Why there is another list.
    public enum Cause {
        /// Something was staged: all rows stand where they stood.
        EDIT,
        /// Other things were read: what was in sight stays in sight.
        REFRESH,
        /// Something else was asked for: another filter, another order.
        QUESTION
    }
}
