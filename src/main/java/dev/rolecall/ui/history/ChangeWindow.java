package dev.rolecall.ui.history;

import dev.rolecall.snapshot.AccessChange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import javafx.collections.ObservableListBase;

/// The changes in the table; a row is made when it is looked at and kept while it is near. Never
/// changes.
final class ChangeWindow extends ObservableListBase<ChangeRow> implements RandomAccess {
    private static final int KEPT = 512;

    private final List<AccessChange> changes;
    private final ChangeWords words;
    private final Map<Integer, ChangeRow> near = new HashMap<>();

    ChangeWindow(List<AccessChange> changes, ChangeWords words) {
        this.changes = changes;
        this.words = words;
    }

    @Override
    public ChangeRow get(int place) {
        if (near.size() > KEPT) {
            near.clear();
        }
        return near.computeIfAbsent(place, at -> words.row(changes.get(at)));
    }

    @Override
    public int size() {
        return changes.size();
    }

    /// Two windows are never compared row by row.
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
