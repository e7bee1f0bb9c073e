package dev.rolecall.ui.access;

import java.util.List;
import javafx.collections.ObservableList;

/// Brings an observable list up to date with as few changes as the usual edit needs, so that the
/// table keeps its place.
final class RowUpdate {
    private RowUpdate() {}

    static <T> void apply(ObservableList<T> shown, List<T> wanted) {
        int common = Math.min(shown.size(), wanted.size());
        int differing = 0;
        for (int index = 0; index < common && differing <= common / 2; index++) {
            differing += shown.get(index).equals(wanted.get(index)) ? 0 : 1;
        }
        if (differing > common / 2) {
            shown.setAll(wanted);
            return;
        }
        for (int index = 0; index < common; index++) {
            if (!shown.get(index).equals(wanted.get(index))) {
                shown.set(index, wanted.get(index));
            }
        }
        if (wanted.size() > common) {
            shown.addAll(wanted.subList(common, wanted.size()));
        } else if (shown.size() > common) {
            shown.remove(common, shown.size());
        }
    }
}
