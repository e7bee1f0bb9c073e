package dev.rolecall.ui.allaccess;

import dev.rolecall.domain.GrantKey;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.access.AccessKeys;
import dev.rolecall.ui.access.AccessVerbs;
import dev.rolecall.ui.access.RoleEditor;
import dev.rolecall.ui.access.RowPaint;
import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.control.Clipping;
import dev.rolecall.ui.control.RowsInSight;
import dev.rolecall.ui.control.SteadySkin;
import dev.rolecall.ui.listing.ArrangedTable;
import dev.rolecall.ui.listing.RememberedColumns;
import dev.rolecall.ui.listing.RenewedTable;
import dev.rolecall.ui.listing.RowFlash;
import dev.rolecall.ui.listing.TableHabits;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Skin;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The table of all access; keeps selection, place and order however the rows were renewed.
final class AllAccessTable extends TableView<AllAccessRow> {
    private static final double ROW_HEIGHT = 28;

    /// Below these widths of the table the meaning of a role, then the time of reading make room:
    /// the role's hint and the strip below say them too.
    private static final double ROOM_FOR_MEANING = 1000;

    private static final double ROOM_FOR_READ = 832;

    private static final PseudoClass WHOLE = PseudoClass.getPseudoClass("whole");
    private static final KeyCombination SELECT_ALL =
            new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);

    private final AllAccessViewModel model;
    private final AccessKeys<AllAccessRow> keys;
    private final RenewedTable<AllAccessRow, GrantKey> rows =
            new RenewedTable<>(this, AllAccessRow::key);
    private final RowFlash<AllAccessRow> flash;
    private final RememberedColumns<AllAccessRow> remembered;
    private boolean renewing;

    AllAccessTable(AllAccessViewModel model, Messages messages, TableHabits habits) {
        this.model = model;
        this.flash = new RowFlash<>(this, AllAccessRow::key, habits.calm());
        RoleEditor editor = new RoleEditor(messages, model.editing());
        AllAccessColumns columns = new AllAccessColumns(messages, editor);
        columns.addTo(this);
        remembered = new RememberedColumns<>(this, "allAccess", habits.layouts());
        widthProperty()
                .addListener(_ -> {
                    remembered.fit(
                            columns.of(AllAccessColumn.MEANING), getWidth() >= ROOM_FOR_MEANING);
                    remembered.fit(columns.of(AllAccessColumn.READ), getWidth() >= ROOM_FOR_READ);
                });
        setFixedCellSize(ROW_HEIGHT);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        setRowFactory(_ -> {
            RowPaint<AllAccessRow> row = new RowPaint<>();
            row.setOnMouseClicked(event -> clicked(event, row.getItem()));
            return flash.follow(row);
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
                        new AccessVerbs<>(model.editing(), editor, messages),
                        AccessKeys.Beside.of(
                                this::nothingSelected,
                                this::giveThere,
                                this::nothingSelected,
                                this::explainThere));
        keys.reachBeyond(new Beyond());
        addEventFilter(KeyEvent.KEY_PRESSED, this::selectEverything);
        model.selection()
                .whole()
                .addListener((_, _, whole) -> pseudoClassStateChanged(WHOLE, whole));
        getSelectionModel()
                .getSelectedIndices()
                .addListener((ListChangeListener<Integer>) _ -> selectionChanged());
        model.landmarks(rows::landmarks);
        model.shown().addListener(_ -> show(model.shown().get()));
        show(model.shown().get());
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new SteadySkin<>(this);
    }

    /// Shows or hides columns.
    List<Command> columns() {
        return remembered.commands();
    }

    /// What saved views remember of it.
    ArrangedTable arranged() {
        return remembered;
    }

    AccessKeys<AllAccessRow> keys() {
        return keys;
    }

    private Optional<Message> nothingSelected() {
        return keys.nothingSelected();
    }

    /// Access is given in the inspector: goes to the resource of the selected row.
    private void giveThere() {
        keys.selected().stream()
                .findFirst()
                .ifPresent(row -> model.editing().jump(row.resource().ref()));
    }

    /// So is the first selected grant explained.
    private void explainThere() {
        keys.selected().stream().findFirst().ifPresent(row -> model.editing().explain(row.key()));
    }

    /// So many rows are selected all at once, without one of them being made.
    private void selectEverything(KeyEvent event) {
        boolean wholeWanted = SELECT_ALL.match(event);
        if (wholeWanted && getItems().size() > AccessKeys.MOST_AT_ONCE) {
            getSelectionModel().clearSelection();
            model.selection().select(true);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && model.selection().whole().get()) {
            model.selection().select(false);
            event.consume();
        }
    }

    /// Everything the query leaves.
    private final class Beyond implements AccessKeys.Beyond {
        @Override
        public int count() {
            return model.selection().whole().get() ? getItems().size() : 0;
        }

        @Override
        public void copy() {
            int[] places =
                    getSelectionModel().getSelectedIndices().stream()
                            .mapToInt(Integer::intValue)
                            .toArray();
            model.copy(places, Clipping::copy);
        }
    }

    private void clicked(MouseEvent event, @Nullable AllAccessRow row) {
        if (row != null && event.getClickCount() == 2) {
            model.editing().jump(row.resource().ref());
        }
    }

    private void selectionChanged() {
        if (!renewing) {
            int count = getSelectionModel().getSelectedIndices().size();
            if (count > 0) {
                model.selection().select(false);
            }
            Set<GrantKey> selected = new HashSet<>();
            keys.selected().forEach(row -> selected.add(row.key()));
            model.selected(selected, count);
        }
    }

    private void show(AllAccessList list) {
        renewing = true;
        int top = new RowsInSight(this).first();
        switch (list.cause()) {
            case EDIT -> rows.repaint(list.rows());
            case REFRESH -> top = rows.renew(list.rows(), selected(list), list.places());
            case QUESTION -> {
                List<Integer> selected = selected(list);
                rows.renew(list.rows(), selected, Map.of());
                if (!selected.isEmpty() && top > 0) {
                    scrollTo(selected.getFirst());
                }
            }
        }
        renewing = false;
        selectionChanged();
        flash.flash(top, row -> list.news().about(row.key()));
    }

    private List<Integer> selected(AllAccessList list) {
        return list.places().entrySet().stream()
                .filter(place -> model.selected().contains(place.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }
}
