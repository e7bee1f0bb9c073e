package dev.rolecall.inventory;

import dev.rolecall.domain.Principal;
import dev.rolecall.inventory.GrantColumns.Place;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/// Finds the grants a filter lets through: shared values are looked at once each, so that a grant
/// costs a few array reads.
final class GrantSelection {
    private final GrantColumns columns;
    private final GrantTexts texts;

    GrantSelection(GrantColumns columns, GrantTexts texts) {
        this.columns = columns;
        this.texts = texts;
    }

    /// @throws InterruptedException if nobody waits for the answer any more
    int[] of(GrantFilter filter) throws InterruptedException {
        boolean[] selected = scope(filter);
        for (String word : FoldedText.words(filter.text())) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            keep(selected, word);
        }
        return numbers(selected);
    }

    private boolean[] scope(GrantFilter filter) {
        BitSet places = bits(columns.places().size(), place -> holds(filter, place));
        BitSet principals =
                bits(
                        columns.principals().size(),
                        who -> isWanted(filter, columns.principals().get(who)));
        boolean[] selected = new boolean[columns.size()];
        for (int grant = 0; grant < selected.length; grant++) {
            selected[grant] =
                    places.get(columns.placeOf()[columns.entryOf()[grant]])
                            && principals.get(columns.principalOf()[grant]);
        }
        return selected;
    }

    private static boolean isWanted(GrantFilter filter, Principal holder) {
        return (!filter.wide() || holder.kind().wide())
                && (filter.who().isEmpty() || filter.who().get().same(holder));
    }

    private boolean holds(GrantFilter filter, int number) {
        Place place = columns.places().get(number);
        return (filter.accounts().isEmpty() || filter.accounts().contains(place.account().id()))
                && (filter.kinds().isEmpty() || filter.kinds().contains(place.kind()));
    }

    private void keep(boolean[] selected, String word) {
        BitSet places = having(texts.places(), word);
        BitSet entries =
                bits(
                        columns.entries().size(),
                        entry ->
                                places.get(columns.placeOf()[entry])
                                        || texts.entries().get(entry).contains(word));
        BitSet principals = having(texts.principals(), word);
        BitSet roles = having(texts.roles(), word);
        for (int grant = 0; grant < selected.length; grant++) {
            selected[grant] &=
                    entries.get(columns.entryOf()[grant])
                            || principals.get(columns.principalOf()[grant])
                            || roles.get(columns.roleOf()[grant]);
        }
    }

    private static BitSet having(List<String> texts, String word) {
        return bits(texts.size(), number -> texts.get(number).contains(word));
    }

    private static BitSet bits(int size, IntPredicate holds) {
        BitSet bits = new BitSet(size);
        for (int number = 0; number < size; number++) {
            bits.set(number, holds.test(number));
        }
        return bits;
    }

    private static int[] numbers(boolean[] selected) {
        int size = 0;
        for (boolean one : selected) {
            size += one ? 1 : 0;
        }
        int[] numbers = new int[size];
        int next = 0;
        for (int grant = 0; grant < selected.length; grant++) {
            if (selected[grant]) {
                numbers[next++] = grant;
            }
        }
        return numbers;
    }
}
