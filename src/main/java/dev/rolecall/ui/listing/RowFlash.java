package dev.rolecall.ui.listing;

import dev.rolecall.ui.control.RowsInSight;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.util.Duration;

/// Tints rows for a moment that a refresh changed, as far as they are in sight. Does nothing while
/// the system asks for calm.
public final class RowFlash<R> {
    private static final PseudoClass FLASH = PseudoClass.getPseudoClass("flash");
    private static final Duration MOMENT = Duration.millis(1200);

    private final TableView<R> table;
    private final Function<R, Object> key;
    private final ObservableValue<Boolean> calm;
    private final Set<Object> flashing = new HashSet<>();
    private final Set<TableRow<R>> rows = Collections.newSetFromMap(new WeakHashMap<>());

    /// @param key tells a row from others across refreshes
    /// @param calm whether motion is unwelcome
    public RowFlash(TableView<R> table, Function<R, Object> key, ObservableValue<Boolean> calm) {
        this.table = table;
        this.key = key;
        this.calm = calm;
    }

    /// Lets `row`, new in the table, be tinted.
    public TableRow<R> follow(TableRow<R> row) {
        rows.add(row);
        row.itemProperty().addListener(_ -> paint(row));
        return row;
    }

    /// Tints those that are `changed` among the rows in sight, which begin at `top`.
    public void flash(int top, Predicate<R> changed) {
        if (calm.getValue()) {
            return;
        }
        int end = Math.min(table.getItems().size(), top + new RowsInSight(table).count());
        Set<Object> fresh = new HashSet<>();
        for (int index = Math.max(0, top); index < end; index++) {
            R row = table.getItems().get(index);
            if (changed.test(row)) {
                fresh.add(key.apply(row));
            }
        }
        if (!fresh.isEmpty()) {
            flashing.addAll(fresh);
            repaint();
            PauseTransition moment = new PauseTransition(MOMENT);
            moment.setOnFinished(_ -> {
                flashing.removeAll(fresh);
                repaint();
            });
            moment.play();
        }
    }

    private void repaint() {
        rows.forEach(this::paint);
    }

    private void paint(TableRow<R> row) {
        R item = row.getItem();
        row.pseudoClassStateChanged(FLASH, item != null && flashing.contains(key.apply(item)));
    }
}
