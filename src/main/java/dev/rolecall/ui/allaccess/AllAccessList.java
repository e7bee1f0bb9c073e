package dev.rolecall.ui.allaccess;

import dev.rolecall.domain.GrantKey;
import dev.rolecall.ui.listing.News;
import java.util.Map;
import javafx.collections.ObservableList;

/// What the table shows from one moment to the next, published in one step.
///
/// @param rows never changes
/// @param of how many grants there are in all
/// @param places where the grants stand that were selected or in sight before; empty after an edit
/// @param news what was read since the list before
public record AllAccessList(
        ObservableList<AllAccessRow> rows,
        int of,
        Map<GrantKey, Integer> places,
        Cause cause,
        News news) {
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
