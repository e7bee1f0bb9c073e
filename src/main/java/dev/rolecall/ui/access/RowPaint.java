package dev.rolecall.ui.access;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/// A table row that is painted by what is staged about it: a bar at its left and a tint.
public final class RowPaint<R extends EditableRow> extends TableRow<R> {
    private static final PseudoClass GIVEN = PseudoClass.getPseudoClass("given");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass REMOVED = PseudoClass.getPseudoClass("removed");
    private static final PseudoClass TROUBLED = PseudoClass.getPseudoClass("troubled");

    public RowPaint() {
        getStyleClass().add("rc-paint");
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        Pending pending = row == null || empty ? Pending.NONE : row.role().pending();
        pseudoClassStateChanged(GIVEN, pending == Pending.GIVEN);
        pseudoClassStateChanged(CHANGED, pending == Pending.CHANGED);
        pseudoClassStateChanged(REMOVED, pending == Pending.REMOVED);
        pseudoClassStateChanged(
                TROUBLED, row != null && !empty && row.role().trouble().isPresent());
    }
}
