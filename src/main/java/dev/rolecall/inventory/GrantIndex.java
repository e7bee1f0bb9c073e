package dev.rolecall.inventory;

import dev.rolecall.domain.Grant;
import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.Principal;
import java.util.List;

/// A flat index over every grant of a snapshot, for the table of all access: filters and sorts a
/// million grants as arrays, off the screen thread, and makes a row only when it is looked at.
/// Immutable; safe to use from many threads.
public final class GrantIndex {
    private final GrantColumns columns;
    private final GrantTexts texts;

    private GrantIndex(GrantColumns columns, GrantTexts texts) {
        this.columns = columns;
        this.texts = texts;
    }

    /// Takes about a second for a million grants: not for the screen thread.
    public static GrantIndex of(InventorySnapshot snapshot, GrantWords words) {
        GrantColumns columns = new GrantColumnsBuilder(snapshot).build();
        return new GrantIndex(columns, GrantTexts.of(columns, words));
    }

    /// How many grants there are in all.
    public int size() {
        return columns.size();
    }

    /// The numbers of the grants that `filter` lets through, sorted by `orders`, the most important
    /// first; grants that tie stay as the services listed them. Not for the screen thread.
    ///
    /// @throws InterruptedException if this thread is interrupted: nobody waits any more
    public int[] select(GrantFilter filter, List<GrantOrder> orders) throws InterruptedException {
        int[] selected = new GrantSelection(columns, texts).of(filter);
        return new GrantSorting(columns, texts).sorted(selected, orders);
    }

    /// The grant of this number; quick enough for a table cell.
    ///
    /// @throws IndexOutOfBoundsException unless `0 <= grant < size()`
    public GrantRow row(int grant) {
        int number = columns.entryOf()[grant];
        ResourceEntry entry = columns.entries().get(number);
        Grant value = GrantColumnsBuilder.grants(entry).get(grant - columns.starts()[number]);
        Principal who = value.principal();
        GrantKey key =
                new GrantKey(
                        entry.resource().ref(),
                        who.kind(),
                        who.id().orElse(""),
                        occurrence(grant, columns.starts()[number]));
        return new GrantRow(
                columns.places().get(columns.placeOf()[number]).account(), entry, value, key);
    }

    private int occurrence(int grant, int start) {
        if (!columns.repeated().get(grant)) {
            return 0;
        }
        int before = 0;
        Principal who = columns.principals().get(columns.principalOf()[grant]);
        for (int other = start; other < grant; other++) {
            before +=
                    sameHolder(who, columns.principals().get(columns.principalOf()[other])) ? 1 : 0;
        }
        return before;
    }

    private static boolean sameHolder(Principal one, Principal other) {
        return one.kind().equals(other.kind()) && one.id().orElse("").equals(other.id().orElse(""));
    }
}
