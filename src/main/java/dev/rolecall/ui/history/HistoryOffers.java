package dev.rolecall.ui.history;

import dev.rolecall.domain.Rank;
import dev.rolecall.inventory.query.Part;
import dev.rolecall.inventory.query.Trait;
import java.util.Arrays;
import java.util.List;

/// What most people look for among changes.
final class HistoryOffers {
    /// For the filter menu.
    static final List<List<Part>> GROUPS =
            List.of(
                    Arrays.stream(Trait.values())
                            .filter(Trait.OF_TWO_PICTURES::contains)
                            .map(Part::is)
                            .toList(),
                    Arrays.stream(Rank.values()).map(Part::rank).toList());

    private HistoryOffers() {}
}
