package dev.rolecall.inventory;

import dev.rolecall.domain.AccessList;
import dev.rolecall.inventory.GrantOrder.Column;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Sorts grants by numbers: each shared value is given its place in the order once, then grants are
/// sorted by that place. Grants that tie keep their order.
final class GrantSorting {
    private final GrantColumns columns;
    private final GrantTexts texts;

    GrantSorting(GrantColumns columns, GrantTexts texts) {
        this.columns = columns;
        this.texts = texts;
    }

    /// @param orders the most important first
    int[] sorted(int[] grants, List<GrantOrder> orders) throws InterruptedException {
        int[] sorted = grants;
        for (GrantOrder order : orders.reversed()) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            sorted = sorted(sorted, ranks(order.column()), order.descending());
        }
        return sorted;
    }

    /// `grants` sorted by the rank each has, which is not negative: those of each rank are counted,
    /// then each goes straight to its place.
    static int[] sorted(int[] grants, int[] ranks, boolean descending) {
        int most = 0;
        for (int grant : grants) {
            most = Math.max(most, ranks[grant]);
        }
        int[] next = new int[most + 2];
        for (int grant : grants) {
            next[(descending ? most - ranks[grant] : ranks[grant]) + 1]++;
        }
        for (int rank = 1; rank < next.length; rank++) {
            next[rank] += next[rank - 1];
        }
        int[] sorted = new int[grants.length];
        for (int grant : grants) {
            sorted[next[descending ? most - ranks[grant] : ranks[grant]]++] = grant;
        }
        return sorted;
    }

    private int[] ranks(Column column) {
        return switch (column) {
            case RESOURCE -> columns.perGrant(ranksOf(texts.entries(), naturally()));
            case RESOURCE_KIND ->
                    ofPlace(
                            Comparator.comparing(
                                    place -> columns.places().get(place).kind().word()));
            case ACCOUNT ->
                    ofPlace(
                            Comparator.comparing(place ->
                                    FoldedText.of(columns.places().get(place).account().name())));
            case PRINCIPAL -> ofPrincipal(ranksOf(texts.principals(), naturally()));
            case PRINCIPAL_KIND ->
                    ofPrincipal(
                            ranks(
                                    columns.principals().size(),
                                    Comparator.comparing(
                                            who -> columns.principals().get(who).kind().word())));
            case ROLE -> GrantColumns.pick(roleRanks(), columns.roleOf());
            case READ_AT -> columns.perGrant(ranks(columns.entries().size(), byReadAt()));
        };
    }

    private static Comparator<String> naturally() {
        return Comparator.naturalOrder();
    }

    private int[] ofPlace(Comparator<Integer> order) {
        int[] ranks = ranks(columns.places().size(), order);
        return columns.perGrant(GrantColumns.pick(ranks, columns.placeOf()));
    }

    private int[] ofPrincipal(int[] ranks) {
        return GrantColumns.pick(ranks, columns.principalOf());
    }

    private int[] roleRanks() {
        Comparator<Integer> byRank =
                Comparator.comparing(role -> columns.roles().get(role).role().rank());
        return ranks(columns.roles().size(), byRank.thenComparing(texts.roles()::get));
    }

    private Comparator<Integer> byReadAt() {
        return Comparator.comparing(entry ->
                columns.entries()
                        .get(entry)
                        .access()
                        .list()
                        .map(AccessList::readAt)
                        .orElse(Instant.MIN));
    }

    private static int[] ranksOf(List<String> texts, Comparator<String> order) {
        return ranks(texts.size(), Comparator.comparing(texts::get, order));
    }

    /// The place of each number in the order; equal ones share theirs.
    static int[] ranks(int size, Comparator<Integer> order) {
        List<Integer> sorted = IntStream.range(0, size).boxed().sorted(order).toList();
        int[] ranks = new int[size];
        for (int place = 1; place < size; place++) {
            int before = sorted.get(place - 1);
            int here = sorted.get(place);
            ranks[here] = ranks[before] + (order.compare(before, here) == 0 ? 0 : 1);
        }
        return ranks;
    }
}
