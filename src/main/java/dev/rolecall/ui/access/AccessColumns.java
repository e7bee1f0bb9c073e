package dev.rolecall.ui.access;

import dev.rolecall.domain.Rank;
import dev.rolecall.i18n.Messages;
import java.util.Comparator;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// The columns of the inspector's table and the order they ask for.
final class AccessColumns {
    private static final double ROLE_WIDTH = 165;
    private static final double ROLE_LEAST = 110;
    private static final double WHO_WIDTH = 216;
    private static final double WHO_LEAST = 120;

    private final TableColumn<AccessRow, AccessRow> who;
    private final TableColumn<AccessRow, RoleState> role;

    AccessColumns(Messages messages, RoleEditor editor) {
        who = new TableColumn<>(messages.text("access.column.who"));
        who.setId("who");
        who.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        who.setCellFactory(_ -> new WhoCell(messages));
        who.setPrefWidth(WHO_WIDTH);
        who.setMinWidth(WHO_LEAST);
        role = new TableColumn<>(messages.text("access.column.role"));
        role.setId("role");
        role.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().role()));
        role.setCellFactory(_ ->
                new RoleCell<>(
                        messages, (row, anchor) -> editor.open(java.util.List.of(row), anchor)));
        role.setPrefWidth(ROLE_WIDTH);
        role.setMinWidth(ROLE_LEAST);
    }

    void addTo(TableView<AccessRow> table) {
        table.getColumns().add(who);
        table.getColumns().add(role);
    }

    /// What the person asked the table to be sorted by; empty for the service's order.
    Optional<AccessOrder<?>> order(TableView<AccessRow> table, Messages messages) {
        return table.getSortOrder().stream()
                .findFirst()
                .map(column -> {
                    AccessOrder<?> by = column.equals(role) ? byRole() : byName(messages);
                    return column.getSortType() == TableColumn.SortType.ASCENDING
                            ? by
                            : by.reversed();
                });
    }

    private static AccessOrder<String> byName(Messages messages) {
        return new AccessOrder<>(
                row -> messages.text(PrincipalWords.label(row.principal())),
                String.CASE_INSENSITIVE_ORDER);
    }

    private static AccessOrder<Rank> byRole() {
        return new AccessOrder<>(
                row ->
                        row.role()
                                .now()
                                .or(row.role()::wanted)
                                .map(RoleShown::rank)
                                .orElse(Rank.UNKNOWN),
                Comparator.naturalOrder());
    }
}
