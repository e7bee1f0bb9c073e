package dev.rolecall.ui.people;

import dev.rolecall.ui.control.RoleMark;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/// The role that allows most, with the mark of its rank.
final class WidestCell extends TableCell<PersonRow, PersonRow> {
    private final RoleMark mark = new RoleMark();

    @Override
    protected void updateItem(@Nullable PersonRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        mark.show(row.role(), row.rank());
        setAccessibleText(row.role());
        setGraphic(mark);
    }
}
