package dev.rolecall.ui.allaccess;

import dev.rolecall.domain.GrantKey;
import dev.rolecall.inventory.GrantIndex;
import dev.rolecall.inventory.GrantWords;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.ui.listing.News;
import dev.rolecall.ui.query.Blocker;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What came of one look at all grants. Its numbers are shared, not copied: there may be a million,
/// and nobody changes them.
final class SelectedGrants {
    private final Selecting question;
    private final GrantIndex index;
    private final int[] numbers;
    private final Map<GrantKey, Integer> places;
    private final Set<News.Listed> complete;
    private final long millis;
    private final List<Blocker> blockers;
    private final boolean remembers;

    /// @param places where the wanted grants stand now
    /// @param complete what is listed to its end
    /// @param millis how long filtering and sorting took, the index left out
    /// @param blockers what alone leaves nothing over, if nothing is left
    /// @param remembers whether everything that was asked about the past is known
    SelectedGrants(
            Selecting question,
            GrantIndex index,
            int[] numbers,
            Map<GrantKey, Integer> places,
            Set<News.Listed> complete,
            long millis,
            List<Blocker> blockers,
            boolean remembers) {
        this.question = question;
        this.index = index;
        this.numbers = numbers;
        this.places = places;
        this.complete = complete;
        this.millis = millis;
        this.blockers = blockers;
        this.remembers = remembers;
    }

    /// Whether both were asked for with the same filter and order.
    boolean answersSame(SelectedGrants other) {
        return question.query().equals(other.question.query())
                && question.orders().equals(other.question.orders());
    }

    InventorySnapshot snapshot() {
        return question.snapshot();
    }

    GrantWords words() {
        return question.words();
    }

    GrantIndex index() {
        return index;
    }

    int[] numbers() {
        return numbers;
    }

    Map<GrantKey, Integer> places() {
        return places;
    }

    Set<News.Listed> complete() {
        return complete;
    }

    long millis() {
        return millis;
    }

    List<Blocker> blockers() {
        return blockers;
    }

    boolean remembers() {
        return remembers;
    }
}
