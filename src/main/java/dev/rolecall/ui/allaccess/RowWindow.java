package dev.rolecall.ui.allaccess;

import dev.rolecall.inventory.GrantIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import javafx.collections.ObservableListBase;

/// The rows a person sees, as numbers into the index; a row is made when it is looked at and kept
/// while it is near. Never changes: another filter, order or edit makes another window.
final class RowWindow extends ObservableListBase<AllAccessRow> implements RandomAccess {
    private static final int KEPT = 512;

    private final GrantIndex index;
    private final int[] numbers;
    private final List<AllAccessRow> given;
    private final RowMaker maker;
    private final Map<Integer, AllAccessRow> near = new HashMap<>();

    /// @param given access that is only staged; stands after everything listed
    RowWindow(GrantIndex index, int[] numbers, List<AllAccessRow> given, RowMaker maker) {
        this.index = index;
        this.numbers = numbers;
        this.given = given;
        this.maker = maker;
    }

    @Override
    public AllAccessRow get(int place) {
        if (place >= numbers.length) {
            return given.get(place - numbers.length);
        }
        if (near.size() > KEPT) {
            near.clear();
        }
        return near.computeIfAbsent(place, at -> maker.listed(index.row(numbers[at])));
    }

    @Override
    public int size() {
        return numbers.length + given.size();
    }

    /// The grants listed, without those only staged.
    int[] numbers() {
        return numbers;
    }

    /// Two windows are never compared row by row: that would make a million rows.
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
