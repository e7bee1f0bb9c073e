package dev.rolecall.ui.allaccess;

import dev.rolecall.domain.GrantKey;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.access.AccessKeys;
import dev.rolecall.ui.access.AccessVerbs;
import dev.rolecall.ui.access.RoleEditor;
import dev.rolecall.ui.access.RowPaint;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The table of all access; keeps selection, place and order however the rows were renewed.
final class AllAccessTable extends TableView<AllAccessRow> {
    private static final double ROW_HEIGHT = 28;

    private final AllAccessViewModel model;
    private final AccessKeys<AllAccessRow> keys;
    private boolean renewing;

    AllAccessTable(AllAccessViewModel model, Messages messages) {
        this.model = model;
        RoleEditor editor = new RoleEditor(messages, model.editing());
        AllAccessColumns columns = new AllAccessColumns(messages, editor);
        columns.addTo(this);
        setFixedCellSize(ROW_HEIGHT);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        setRowFactory(_ -> {
            RowPaint<AllAccessRow> row = new RowPaint<>();
            row.setOnMouseClicked(event -> clicked(event, row.getItem()));
            return row;
        });
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setAccessibleText(messages.text("allAccess.title"));
        setSortPolicy(_ -> {
            List<AllAccessColumn.Order> wanted = columns.order(this);
            if (!renewing && !wanted.equals(model.order().get())) {
                model.order().set(wanted);
            }
            return true;
        });
        keys =
                new AccessKeys<>(
                        this,
                        new AccessVerbs<>(model.editing(), editor, messages, this::giveThere));
        getSelectionModel()
                .getSelectedIndices()
                .addListener((ListChangeListener<Integer>) _ -> selectionChanged());
        model.shown().addListener(_ -> show(model.shown().get()));
        show(model.shown().get());
    }

    AccessKeys<AllAccessRow> keys() {
        return keys;
    }

    /// Access is given in the inspector: goes to the resource of the selected row.
    private void giveThere() {
        keys.selected().stream()
                .findFirst()
                .ifPresent(row -> model.editing().jump(row.resource().ref()));
    }

    private void clicked(MouseEvent event, @Nullable AllAccessRow row) {
        if (row != null && event.getClickCount() == 2) {
            model.editing().jump(row.resource().ref());
        }
    }

    private void selectionChanged() {
        if (!renewing) {
            Set<GrantKey> selected = new HashSet<>();
            keys.selected().forEach(row -> selected.add(row.key()));
            model.selected(selected, keys.count());
        }
    }

    private void show(AllAccessList list) {
        renewing = true;
        List<Integer> selected =
                list.sameOrder()
                        ? List.copyOf(getSelectionModel().getSelectedIndices())
                        : list.places().values().stream().sorted().toList();
        int focused = getFocusModel().getFocusedIndex();
        int top = firstVisible();
        showRows(list);
        getSelectionModel().clearSelection();
        if (!selected.isEmpty()) {
            int[] others = selected.stream().skip(1).mapToInt(Integer::intValue).toArray();
            getSelectionModel().selectIndices(selected.getFirst(), others);
        }
        if (list.sameOrder()) {
            getFocusModel().focus(focused);
            scrollTo(top);
        } else if (!selected.isEmpty() && top > 0) {
            scrollTo(selected.getFirst());
        }
        renewing = false;
        selectionChanged();
    }

    /// A table forgets its order with its items, although these come in that very order.
    private void showRows(AllAccessList list) {
        List<TableColumn<AllAccessRow, ?>> order = List.copyOf(getSortOrder());
        setItems(list.rows());
        getSortOrder().setAll(order);
    }

    private int firstVisible() {
        return lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                        && flow.getFirstVisibleCell() != null
                ? flow.getFirstVisibleCell().getIndex()
                : 0;
    }
}
