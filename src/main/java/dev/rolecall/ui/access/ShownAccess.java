package dev.rolecall.ui.access;

import dev.rolecall.domain.GrantKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the inspector's table shows from one moment to the next, published in one step.
///
/// @param rows never change
/// @param places where the rows stand that were selected or in sight before
/// @param news the grants that the last refresh changed
/// @param another whether something else is selected than before: the table begins at its top
public record ShownAccess(
        List<AccessRow> rows,
        Map<AccessRow.Key, Integer> places,
        Set<GrantKey> news,
        boolean another) {
    static final ShownAccess NOTHING = new ShownAccess(List.of(), Map.of(), Set.of(), true);

    /// Whether the last refresh changed what `row` says.
    boolean isNews(AccessRow row) {
        return !news.isEmpty() && row.held().stream().anyMatch(held -> news.contains(held.key()));
    }

    /// Where those of `wanted` stand in `rows`.
    static Map<AccessRow.Key, Integer> places(List<AccessRow> rows, Set<AccessRow.Key> wanted) {
        Map<AccessRow.Key, Integer> places = new HashMap<>();
        for (int place = 0; place < rows.size() && places.size() < wanted.size(); place++) {
            AccessRow.Key key = rows.get(place).key();
            if (wanted.contains(key)) {
                places.put(key, place);
            }
        }
        return places;
    }
}
