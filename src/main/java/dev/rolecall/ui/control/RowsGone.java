package dev.rolecall.ui.control;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// Tells a table that rows are gone from the end of its list, and that those before may be
/// different. JavaFX's own words for it copy what is gone: of a million rows that are made only
/// when somebody looks at them, that made each of them, on the screen's thread.
final class RowsGone<T> extends ListChangeListener.Change<T> {
    private static final int BEFORE_FIRST = -1;
    private static final int GONE = 0;
    private static final int PERHAPS_DIFFERENT = 1;

    private final int left;
    private final List<T> gone;
    private int step = BEFORE_FIRST;

    /// @param list as it is now
    /// @param gone what stood behind it
    RowsGone(ObservableList<T> list, List<T> gone) {
        super(list);
        this.left = list.size();
        this.gone = gone;
    }

    @Override
    public boolean next() {
        int last = left > 0 ? PERHAPS_DIFFERENT : GONE;
        if (step == last) {
            return false;
        }
        step++;
        return true;
    }

    @Override
    public void reset() {
        step = BEFORE_FIRST;
    }

    @Override
    public int getFrom() {
        return step == GONE ? left : 0;
    }

    /// One row is enough to say: the table then looks at every row it shows.
    @Override
    public int getTo() {
        return step == GONE ? left : 1;
    }

    @Override
    public boolean wasUpdated() {
        return step == PERHAPS_DIFFERENT;
    }

    @Override
    public List<T> getRemoved() {
        return step == GONE ? gone : List.of();
    }

    @Override
    protected int[] getPermutation() {
        return new int[0];
    }
}
