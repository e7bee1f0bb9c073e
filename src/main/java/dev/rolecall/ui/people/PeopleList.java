package dev.rolecall.ui.people;

import dev.rolecall.inventory.PersonKey;
import dev.rolecall.ui.query.Blocker;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the table shows from one moment to the next, published in one step.
///
/// @param rows never changes
/// @param grants how many grants there are in all
/// @param places where those stand who were selected or in sight before
/// @param sameQuestion whether filter and order are those of the list before
/// @param changed who holds something else than in the list before
/// @param blockers what alone leaves nobody over, if nobody is left
public record PeopleList(
        ObservableList<PersonRow> rows,
        int grants,
        Map<PersonKey, Integer> places,
        boolean sameQuestion,
        Predicate<PersonKey> changed,
        List<Blocker> blockers) {
    static final PeopleList EMPTY =
            new PeopleList(
                    FXCollections.emptyObservableList(), 0, Map.of(), false, _ -> false, List.of());
}
