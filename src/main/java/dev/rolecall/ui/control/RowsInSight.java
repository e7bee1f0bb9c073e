package dev.rolecall.ui.control;

import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/// Which rows of a table can be seen now.
public final class RowsInSight {
    private final TableView<?> table;

    public RowsInSight(TableView<?> table) {
        this.table = table;
    }

    /// The index of the first row in sight; 0 while there is none.
    public int first() {
        return flow().map(VirtualFlow::getFirstVisibleCell).map(cell -> cell.getIndex()).orElse(0);
    }

    /// How many rows are in sight, the one cut at the foot included; 0 while there is none.
    public int count() {
        return flow().map(VirtualFlow::getLastVisibleCell)
                .map(last -> last.getIndex() - first() + 2)
                .orElse(0);
    }

    public boolean holds(int index) {
        int first = first();
        return index >= first && index < first + count() - 1;
    }

    private Optional<VirtualFlow<?>> flow() {
        return table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                ? Optional.of(flow)
                : Optional.empty();
    }
}
