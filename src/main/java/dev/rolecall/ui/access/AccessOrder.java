package dev.rolecall.ui.access;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// What the inspector's rows are ordered by, for whichever thread arranges them.
///
/// @param word looked up once a row, not at every comparison
public record AccessOrder<K>(Function<AccessRow, K> word, Comparator<? super K> by) {
    private record Worded<K>(K word, AccessRow row) {}

    /// The other way round.
    public AccessOrder<K> reversed() {
        return new AccessOrder<>(word, by.reversed());
    }

    /// `rows` in this order; those that are alike in it keep theirs.
    List<AccessRow> arrange(List<AccessRow> rows) {
        return rows.stream()
                .map(row -> new Worded<>(word.apply(row), row))
                .sorted(Comparator.comparing(Worded::word, by))
                .map(Worded::row)
                .toList();
    }
}
