package dev.rolecall.ui.resources;

import dev.rolecall.domain.ResourceRef;
import dev.rolecall.ui.listing.News;
import dev.rolecall.ui.query.Blocker;
import java.util.List;
import java.util.Map;
import javafx.collections.ObservableList;

/// What the table of resources shows from one moment to the next, published in one step.
///
/// @param rows in their order; never changes
/// @param places where each resource stands in them
/// @param sameQuestion whether filter and order are those of the list before
/// @param news what was read since the list before
/// @param blockers what alone leaves nothing over, if nothing is left
public record ResourceList(
        ObservableList<ResourceRow> rows,
        Map<ResourceRef, Integer> places,
        boolean sameQuestion,
        News news,
        List<Blocker> blockers) {}
