package dev.rolecall.ui.control;

import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableViewSkin;
import javafx.scene.control.skin.VirtualFlow;

/// The skin of a table that gets other rows again and again. JavaFX's own styles every row in
/// sight, with all its nodes, each time it looks at it before it is laid out, which is twice
/// whenever the number of rows is another. This one styles a row whole when it comes into sight; of
/// a row that shows something else the next frame styles what is different, as it does everywhere.
public final class SteadySkin<T> extends TableViewSkin<T> {
    public SteadySkin(TableView<T> table) {
        super(table);
    }

    @Override
    protected VirtualFlow<TableRow<T>> createVirtualFlow() {
        return new Flow<>();
    }

    /// Where the rows stand.
    private static final class Flow<T> extends VirtualFlow<TableRow<T>> {
        @Override
        protected void setCellIndex(TableRow<T> row, int index) {
            if (row.isEmpty() || row.getSkin() == null) {
                super.setCellIndex(row, index);
            } else {
                row.updateIndex(index);
            }
        }
    }
}
