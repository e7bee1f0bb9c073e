package dev.rolecall.ui.access;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.EmptyState;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The inspector's table: who has access with which role, edited in place.
final class AccessTableView extends VBox {
    private static final double ROW_HEIGHT = 28;

    private final AccessTableViewModel model;
    private final TableView<AccessRow> table = new TableView<>();
    private final BulkBar bulk;
    private final AccessKeys<AccessRow> keys;
    private Set<AccessRow.Key> selected = Set.of();
    private boolean renewing;

    /// @param give goes to where access is given
    AccessTableView(AccessTableViewModel model, Messages messages, Runnable give) {
        this.model = model;
        RoleEditor editor = new RoleEditor(messages, model);
        AccessColumns columns = new AccessColumns(messages, editor);
        columns.addTo(table);
        table.setItems(model.rows());
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setRowFactory(_ -> new RowPaint<>());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setAccessibleText(messages.text("access.table"));
        table.setPlaceholder(
                new EmptyState(
                        Feather.USERS,
                        messages.text("access.empty.title"),
                        messages.text("access.empty.sentence")));
        table.setSortPolicy(sorted -> {
            model.order(columns.order(sorted, messages));
            return true;
        });
        keys = new AccessKeys<>(table, new Verbs(editor, give, messages));
        bulk = new BulkBar(messages, keys::pick, keys::remove, keys::copy);
        model.rows().addListener(this::rowsChanged);
        table.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<AccessRow>) _ -> selectionChanged());
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(table, bulk);
        selectionChanged();
    }

    /// Puts the keyboard on the table, on its first row if none was chosen.
    void takeFocus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private void selectionChanged() {
        if (renewing) {
            return;
        }
        List<AccessRow> rows = keys.selected();
        Set<AccessRow.Key> now = new HashSet<>();
        rows.forEach(row -> now.add(row.key()));
        selected = now;
        bulk.show(rows.size(), rows.size() > 1 ? model.removable(rows) : BulkState.NONE);
    }

    /// The same people stay selected however the rows were renewed.
    private void rowsChanged(ListChangeListener.Change<? extends AccessRow> change) {
        renewing = true;
        Set<AccessRow.Key> kept = selected;
        int focused = table.getFocusModel().getFocusedIndex();
        table.getSelectionModel().clearSelection();
        for (int index = 0; index < table.getItems().size(); index++) {
            if (kept.contains(table.getItems().get(index).key())) {
                table.getSelectionModel().select(index);
            }
        }
        if (focused >= 0 && focused < table.getItems().size()) {
            table.getFocusModel().focus(focused);
        }
        renewing = false;
        selectionChanged();
    }

    /// What the keys do here.
    private final class Verbs implements AccessKeys.Verbs<AccessRow> {
        private final RoleEditor editor;
        private final Runnable give;
        private final AccessCopy copy;

        Verbs(RoleEditor editor, Runnable give, Messages messages) {
            this.editor = editor;
            this.give = give;
            this.copy = new AccessCopy(messages);
        }

        @Override
        public void pick(List<AccessRow> rows, Node anchor) {
            editor.open(rows, anchor);
        }

        @Override
        public void remove(List<AccessRow> rows) {
            model.remove(rows);
        }

        @Override
        public void putBack(List<AccessRow> rows) {
            model.putBack(rows);
        }

        @Override
        public void undo() {
            model.undo();
        }

        @Override
        public void redo() {
            model.redo();
        }

        @Override
        public String copy(List<AccessRow> rows) {
            return copy.text(model.lines(rows));
        }

        @Override
        public void give() {
            give.run();
        }
    }
}
