package dev.rolecall.ui.operations;

import java.util.List;
import javafx.collections.ObservableList;

/// Turns one list of lines into another by as few replacements as a screen needs to stay calm.
final class LineChanges {
    private LineChanges() {}

    /// Makes `shown` equal to `wanted`, leaving equal lines at both ends untouched.
    static void apply(ObservableList<ActivityLine> shown, List<ActivityLine> wanted) {
        int surplus = wanted.size() - shown.size();
        if (surplus == 0) {
            replaceChanged(shown, wanted);
            return;
        }
        int start = 0;
        int shorter = Math.min(shown.size(), wanted.size());
        while (start < shorter && same(shown.get(start), wanted.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && same(shown.get(shown.size() - 1 - end), wanted.get(wanted.size() - 1 - end))) {
            end++;
        }
        shown.remove(start, shown.size() - end);
        shown.addAll(start, wanted.subList(start, wanted.size() - end));
        replaceChanged(shown, wanted);
    }

    private static void replaceChanged(
            ObservableList<ActivityLine> shown, List<ActivityLine> wanted) {
        for (int index = 0; index < wanted.size(); index++) {
            if (!shown.get(index).equals(wanted.get(index))) {
                shown.set(index, wanted.get(index));
            }
        }
    }

    private static boolean same(ActivityLine shown, ActivityLine wanted) {
        return shown.key().equals(wanted.key());
    }
}
