package dev.rolecall.ui.listing;

import dev.rolecall.i18n.Message;
import dev.rolecall.settings.Arrangement;
import dev.rolecall.settings.ColumnLayout;
import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.workspace.ColumnLayouts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;

/// Keeps how a person arranges the columns of a table: their width, their order, which are shown.
/// Columns are told apart by their ids.
public final class RememberedColumns<R> implements ArrangedTable {
    /// So few columns are all needed: nobody is offered to hide one by mouse.
    private static final int FEW = 2;

    private final TableView<R> table;
    private final String name;
    private final ColumnLayouts layouts;
    private final Set<String> hidden = new HashSet<>();
    private final Set<String> cramped = new HashSet<>();
    private boolean byItself;

    /// Arranges the columns of `table` as they were when it was last shown.
    ///
    /// @param name tells the table from others
    public RememberedColumns(TableView<R> table, String name, ColumnLayouts layouts) {
        this.table = table;
        this.name = name;
        this.layouts = layouts;
        layouts.of(name).ifPresent(this::arrange);
        for (TableColumn<R, ?> column : table.getColumns()) {
            column.widthProperty().addListener(_ -> keep());
            column.visibleProperty().addListener((_, _, shown) -> chosen(column, shown));
        }
        if (table.getColumns().size() > FEW) {
            table.setTableMenuButtonVisible(true);
            table.getStyleClass().add("rc-choosable");
        }
        table.getColumns().addListener((ListChangeListener<TableColumn<R, ?>>) _ -> keep());
    }

    /// Shows a column if there is room for it and the person did not hide it.
    public void fit(TableColumn<R, ?> column, boolean room) {
        if (room) {
            cramped.remove(column.getId());
        } else {
            cramped.add(column.getId());
        }
        byItself = true;
        show(column);
        byItself = false;
    }

    private void show(TableColumn<R, ?> column) {
        column.setVisible(!hidden.contains(column.getId()) && !cramped.contains(column.getId()));
    }

    @Override
    public Arrangement arrangement() {
        return new Arrangement(
                layout(),
                table.getSortOrder().stream()
                        .map(column ->
                                new Arrangement.Sort(
                                        column.getId(),
                                        column.getSortType() == SortType.DESCENDING))
                        .toList());
    }

    @Override
    public void arrange(Arrangement wanted) {
        byItself = true;
        arrange(wanted.columns());
        byItself = false;
        keep();
        List<TableColumn<R, ?>> order = new ArrayList<>();
        for (Arrangement.Sort sort : wanted.sort()) {
            table.getColumns().stream()
                    .filter(column -> sort.column().equals(column.getId()))
                    .forEach(column -> {
                        column.setSortType(
                                sort.descending() ? SortType.DESCENDING : SortType.ASCENDING);
                        order.add(column);
                    });
        }
        table.getSortOrder().setAll(order);
    }

    /// Shows or hides each column; the last one in sight stays.
    public List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        for (TableColumn<R, ?> column : table.getColumns()) {
            boolean shown = column.isVisible();
            commands.add(
                    new Command(
                            Message.of(
                                    shown ? "listing.column.hide" : "listing.column.show",
                                    column.getText()),
                            List.of(),
                            () -> shown ? lastInSight() : Optional.empty(),
                            () -> column.setVisible(!shown)));
        }
        return commands;
    }

    private Optional<Message> lastInSight() {
        return table.getVisibleLeafColumns().size() > 1
                ? Optional.empty()
                : Optional.of(Message.of("listing.column.last"));
    }

    private void chosen(TableColumn<R, ?> column, boolean shown) {
        if (!byItself) {
            if (shown) {
                hidden.remove(column.getId());
            } else {
                hidden.add(column.getId());
            }
            keep();
        }
    }

    private void keep() {
        if (!byItself) {
            layouts.keep(name, layout());
        }
    }

    private ColumnLayout layout() {
        return new ColumnLayout(
                table.getColumns().stream()
                        .map(column ->
                                new ColumnLayout.Column(
                                        column.getId(),
                                        column.getWidth(),
                                        !hidden.contains(column.getId())))
                        .toList());
    }

    /// A column the layout does not know stands at the end.
    private void arrange(ColumnLayout layout) {
        List<String> order = layout.columns().stream().map(ColumnLayout.Column::id).toList();
        List<TableColumn<R, ?>> columns = new ArrayList<>(table.getColumns());
        columns.sort(
                Comparator.comparingInt(column ->
                        order.contains(column.getId())
                                ? order.indexOf(column.getId())
                                : order.size()));
        table.getColumns().setAll(columns);
        for (TableColumn<R, ?> column : columns) {
            layout.columns().stream()
                    .filter(kept -> kept.id().equals(column.getId()))
                    .findFirst()
                    .ifPresent(kept -> {
                        column.setPrefWidth(kept.width());
                        if (kept.visible()) {
                            hidden.remove(column.getId());
                        } else {
                            hidden.add(column.getId());
                        }
                        show(column);
                    });
        }
    }
}
