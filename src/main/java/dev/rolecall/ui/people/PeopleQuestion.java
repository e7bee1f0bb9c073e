package dev.rolecall.ui.people;

import dev.rolecall.inventory.GrantContext;
import dev.rolecall.inventory.GrantIndex;
import dev.rolecall.inventory.GrantWords;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.inventory.People;
import dev.rolecall.inventory.PeopleOrder;
import dev.rolecall.inventory.PersonKey;
import dev.rolecall.inventory.query.Query;
import dev.rolecall.ui.listing.GrantIndexes;
import dev.rolecall.ui.query.Blocker;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One look at everybody, off the screen thread.
///
/// @param wanted those whose whereabouts are to be told
record PeopleQuestion(
        InventorySnapshot snapshot,
        GrantIndexes indexes,
        GrantWords words,
        Query query,
        List<PeopleOrder> orders,
        GrantContext context,
        Set<PersonKey> wanted) {

    /// @param grants how many grants there are in all
    /// @param blockers what alone leaves nobody over, if nobody is left
    /// @param remembers whether everything that was asked about the past is known
    record Answer(
            PeopleQuestion question,
            People people,
            PersonWindow rows,
            int grants,
            Map<PersonKey, Integer> places,
            List<Blocker> blockers,
            boolean remembers) {
        boolean answersSame(Answer other) {
            return question.query.equals(other.question.query)
                    && question.orders.equals(other.question.orders);
        }

        /// Whether somebody holds something else than in `before`.
        boolean changed(PersonKey who, Answer before) {
            return !people.find(who).equals(before.people.find(who));
        }
    }

    Answer answer() throws InterruptedException {
        GrantIndex index = indexes.of(snapshot, words);
        People people = index.people(query, context);
        int[] numbers = people.sorted(orders);
        return new Answer(
                this,
                people,
                new PersonWindow(people, numbers, words),
                index.size(),
                people.places(numbers, wanted),
                numbers.length == 0
                        ? Blocker.of(
                                query, less -> index.people(less, context).sorted(List.of()).length)
                        : List.of(),
                index.remembers(query, context));
    }
}
