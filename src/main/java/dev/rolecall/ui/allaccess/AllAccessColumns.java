package dev.rolecall.ui.allaccess;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.access.PrincipalCell;
import dev.rolecall.ui.access.PrincipalWords;
import dev.rolecall.ui.access.RoleCell;
import dev.rolecall.ui.access.RoleEditor;
import dev.rolecall.ui.access.RoleShown;
import dev.rolecall.ui.access.RoleState;
import dev.rolecall.ui.listing.WordsCell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Callback;

/// The columns of the table of all access.
final class AllAccessColumns {
    private static final double MOST_GROWTH = 1.2;
    private static final double LEAST_SHARE = 0.9;
    private static final double LEAST_NAME = 120;
    private static final double LEAST_MEANING = 60;

    private final Messages messages;
    private final RoleEditor editor;
    private final Map<AllAccessColumn, TableColumn<AllAccessRow, ?>> columns =
            new EnumMap<>(AllAccessColumn.class);

    AllAccessColumns(Messages messages, RoleEditor editor) {
        this.messages = messages;
        this.editor = editor;
    }

    void addTo(TableView<AllAccessRow> table) {
        add(
                AllAccessColumn.WHO,
                "allAccess.column.who",
                190,
                _ -> new PrincipalCell<>(messages, AllAccessRow::principal));
        text(AllAccessColumn.PRINCIPAL_KIND, "allAccess.column.principalKind", 100, this::kind);
        role();
        text(AllAccessColumn.MEANING, "allAccess.column.meaning", 150, this::meaning);
        add(
                AllAccessColumn.RESOURCE,
                "allAccess.column.resource",
                190,
                _ -> new ResourceCell(messages));
        text(
                AllAccessColumn.RESOURCE_KIND,
                "allAccess.column.resourceKind",
                96,
                row -> messages.text(row.resourceKind()));
        text(AllAccessColumn.ACCOUNT, "allAccess.column.account", 100, row -> row.account().name());
        add(AllAccessColumn.READ, "allAccess.column.read", 108, _ -> new ReadCell(messages));
        for (AllAccessColumn column : AllAccessColumn.values()) {
            TableColumn<AllAccessRow, ?> node = columns.get(column);
            if (node != null) {
                node.setId(column.name());
                limit(column, node);
                table.getColumns().add(node);
            }
        }
    }

    /// Who, what it means and on what get the room there is; the others know how wide they are.
    private static void limit(AllAccessColumn column, TableColumn<AllAccessRow, ?> node) {
        switch (column) {
            case WHO, RESOURCE -> node.setMinWidth(LEAST_NAME);
            case MEANING -> node.setMinWidth(LEAST_MEANING);
            case PRINCIPAL_KIND, ROLE, RESOURCE_KIND, ACCOUNT -> keepNear(node);
            case READ -> {
                keepNear(node);
                node.getStyleClass().add("rc-number");
            }
        }
    }

    private static void keepNear(TableColumn<AllAccessRow, ?> node) {
        node.setMinWidth(node.getPrefWidth() * LEAST_SHARE);
        node.setMaxWidth(node.getPrefWidth() * MOST_GROWTH);
    }

    /// What the headers ask for, the most important first.
    List<AllAccessColumn.Order> order(TableView<AllAccessRow> table) {
        List<AllAccessColumn.Order> order = new ArrayList<>();
        for (TableColumn<AllAccessRow, ?> sorted : table.getSortOrder()) {
            columns.forEach((column, node) -> {
                if (node.equals(sorted)) {
                    order.add(
                            new AllAccessColumn.Order(
                                    column, node.getSortType() == TableColumn.SortType.DESCENDING));
                }
            });
        }
        return order;
    }

    /// The column that shows `which`.
    TableColumn<AllAccessRow, ?> of(AllAccessColumn which) {
        return Objects.requireNonNull(columns.get(which), "every column is made");
    }

    private void text(
            AllAccessColumn column,
            String title,
            double width,
            Function<AllAccessRow, String> words) {
        add(column, title, width, _ -> WordsCell.muted(words));
    }

    private void role() {
        TableColumn<AllAccessRow, RoleState> column =
                new TableColumn<>(messages.text("allAccess.column.role"));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().role()));
        column.setCellFactory(
                _ -> new RoleCell<>(messages, (row, anchor) -> editor.open(List.of(row), anchor)));
        column.setPrefWidth(175);
        columns.put(AllAccessColumn.ROLE, column);
    }

    private void add(
            AllAccessColumn column,
            String title,
            double width,
            Callback<TableColumn<AllAccessRow, AllAccessRow>, TableCell<AllAccessRow, AllAccessRow>>
                    cells) {
        TableColumn<AllAccessRow, AllAccessRow> made =
                new TableColumn<>(messages.text(Message.of(title)));
        made.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        made.setCellFactory(cells);
        made.setPrefWidth(width);
        columns.put(column, made);
    }

    private String kind(AllAccessRow row) {
        return messages.text(PrincipalWords.kind(row.principal().kind()));
    }

    private String meaning(AllAccessRow row) {
        return row.role()
                .wanted()
                .or(row.role()::now)
                .flatMap(RoleShown::meaning)
                .map(messages::text)
                .orElse("");
    }
}
