package dev.rolecall.ui.allaccess;

import dev.rolecall.domain.GrantKey;
import java.util.Map;
import javafx.collections.ObservableList;

/// What the table shows from one moment to the next, published in one step.
///
/// @param rows never changes
/// @param of how many grants there are in all
/// @param places where the grants stand that were selected before
/// @param sameOrder whether the rows stand where they stood, so that nothing needs to move
public record AllAccessList(
        ObservableList<AllAccessRow> rows,
        int of,
        Map<GrantKey, Integer> places,
        boolean sameOrder) {}
