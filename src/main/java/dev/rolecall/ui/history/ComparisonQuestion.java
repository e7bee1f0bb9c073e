package dev.rolecall.ui.history;

import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.Role;
import dev.rolecall.inventory.AccountInventory;
import dev.rolecall.inventory.FoldedText;
import dev.rolecall.inventory.query.Query;
import dev.rolecall.snapshot.AccessChange;
import dev.rolecall.snapshot.Comparison;
import dev.rolecall.ui.query.Blocker;
import dev.rolecall.ui.workspace.PastPictures;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What is asked about two pictures, and how it is answered; runs off the screen thread.
///
/// @param now the account as it is known now
/// @param known what was compared last
/// @param wanted changes whose places are to be told
record ComparisonQuestion(
        PastPictures kept,
        Chosen chosen,
        Optional<AccountInventory> now,
        Optional<Compared> known,
        ChangeWords words,
        Query query,
        Optional<ChangeOrder> order,
        Set<ChangeRow.Key> wanted) {

    /// @param rows the changes that pass, in their order
    /// @param places where those stand that were selected or in sight
    /// @param counts how many there are of each sort, whether they pass or not
    record Answer(
            ComparisonQuestion question,
            Compared compared,
            List<AccessChange> rows,
            Map<ChangeRow.Key, Integer> places,
            Map<AccessChange.What, Integer> counts,
            List<Blocker> blockers) {
        boolean answersSame(Answer other) {
            return question.chosen.same(other.question.chosen)
                    && question.query.equals(other.question.query)
                    && question.order.equals(other.question.order);
        }
    }

    /// @throws FailureException with [dev.rolecall.domain.Failure.NotKept]
    Answer answer() throws FailureException, InterruptedException {
        Compared compared = compared();
        List<AccessChange> all = compared.changes().orElse(List.of());
        List<AccessChange> rows = sorted(passing(query, all));
        Map<ChangeRow.Key, Integer> places = new HashMap<>();
        if (!wanted.isEmpty()) {
            for (int place = 0; place < rows.size(); place++) {
                ChangeRow.Key key = ChangeRow.Key.of(rows.get(place));
                if (wanted.contains(key)) {
                    places.put(key, place);
                }
            }
        }
        List<Blocker> blockers =
                rows.isEmpty() && !all.isEmpty()
                        ? Blocker.of(query, less -> passing(less, all).size())
                        : List.of();
        return new Answer(this, compared, rows, places, compared.counts(), blockers);
    }

    /// What is kept does not change: only what is known now may be another picture.
    @SuppressWarnings("ReferenceEquality") // a picture that did not change is the same object
    private Compared compared() throws FailureException, InterruptedException {
        Optional<Compared> same = known.filter(last -> last.chosen().same(chosen));
        boolean stands =
                same.isPresent()
                        && (chosen.later().isPresent()
                                || same.get().after().orElse(null) == now.orElse(null));
        if (stands) {
            return same.get();
        }
        Optional<AccountInventory> before =
                same.isPresent() ? same.get().before() : picture(chosen.earlier().number());
        Optional<AccountInventory> after =
                chosen.later().isPresent() ? picture(chosen.later().get().number()) : now;
        Optional<List<AccessChange>> changes =
                before.isPresent() && after.isPresent()
                        ? Optional.of(Comparison.of(before.get(), after.get()))
                        : Optional.empty();
        return new Compared(chosen, before, after, changes);
    }

    private Optional<AccountInventory> picture(long number) throws FailureException {
        return kept.picture(chosen.account(), number);
    }

    private List<AccessChange> passing(Query asked, List<AccessChange> changes)
            throws InterruptedException {
        if (asked.isEmpty()) {
            return changes;
        }
        ChangePasses passes = new ChangePasses(asked, words);
        List<AccessChange> passing = new ArrayList<>();
        for (AccessChange change : changes) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            if (passes.test(change)) {
                passing.add(change);
            }
        }
        return passing;
    }

    /// A change with its text in the column it is sorted by, which is made once for each.
    private record Keyed(String text, AccessChange change) {}

    private List<AccessChange> sorted(List<AccessChange> changes) {
        if (order.isEmpty()) {
            return changes;
        }
        ChangeColumn column = order.get().column();
        Comparator<Keyed> comparator = comparator(column);
        return changes.stream()
                .map(change -> new Keyed(text(change, column), change))
                .sorted(order.get().descending() ? comparator.reversed() : comparator)
                .map(Keyed::change)
                .toList();
    }

    private String text(AccessChange change, ChangeColumn column) {
        return switch (column) {
            case WHO -> FoldedText.of(words.who(change));
            case RESOURCE -> FoldedText.of(change.resource().name());
            case KIND -> FoldedText.of(words.kind(change));
            case WHAT, BEFORE, AFTER -> "";
        };
    }

    private static Comparator<Keyed> comparator(ChangeColumn column) {
        return switch (column) {
            case WHAT -> Comparator.comparing(keyed -> keyed.change().what());
            case WHO ->
                    Comparator.comparing((Keyed keyed) -> keyed.change().who().isEmpty())
                            .thenComparing(Keyed::text);
            case RESOURCE, KIND -> Comparator.comparing(Keyed::text);
            case BEFORE -> byRole(AccessChange::before);
            case AFTER -> byRole(AccessChange::after);
        };
    }

    /// By how far the role reaches; none at all comes first.
    private static Comparator<Keyed> byRole(Function<AccessChange, Optional<Role>> role) {
        Function<Keyed, Optional<Role>> of = keyed -> role.apply(keyed.change());
        return Comparator.comparing((Keyed keyed) -> of.apply(keyed).isPresent())
                .thenComparing(keyed -> of.apply(keyed).map(Role::rank).orElse(Rank.UNKNOWN))
                .thenComparing(keyed -> of.apply(keyed).map(Role::word).orElse(""));
    }
}
