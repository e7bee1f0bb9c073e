package dev.rolecall.ui.access;

import dev.rolecall.domain.GrantKey;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.control.EmptyState;
import dev.rolecall.ui.control.RowsInSight;
import dev.rolecall.ui.control.Unrolling;
import dev.rolecall.ui.listing.RememberedColumns;
import dev.rolecall.ui.listing.RenewedTable;
import dev.rolecall.ui.listing.RowFlash;
import dev.rolecall.ui.listing.TableHabits;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
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
    private final RowFlash<AccessRow> flash;
    private final RememberedColumns<AccessRow> remembered;
    private final RenewedTable<AccessRow, AccessRow.Key> rows =
            new RenewedTable<>(table, AccessRow::key);
    private boolean renewing;

    /// @param beside what is done with the rows elsewhere: access given, or explained
    AccessTableView(
            AccessTableViewModel model,
            Messages messages,
            AccessKeys.Beside beside,
            TableHabits habits) {
        this.model = model;
        flash = new RowFlash<>(table, AccessRow::key, habits.calm());
        RoleEditor editor = new RoleEditor(messages, model.editing());
        AccessColumns columns = new AccessColumns(messages, editor);
        columns.addTo(table);
        remembered = new RememberedColumns<>(table, "access", habits.layouts());
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setRowFactory(_ -> flash.follow(new RowPaint<>()));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setAccessibleText(messages.text("access.table"));
        table.setPlaceholder(
                new EmptyState(
                        Feather.USERS,
                        messages.text("access.empty.title"),
                        messages.text("access.empty.sentence")));
        table.setSortPolicy(sorted -> {
            model.order().set(columns.order(sorted, messages));
            return true;
        });
        keys =
                new AccessKeys<>(
                        table, new AccessVerbs<>(model.editing(), editor, messages), beside);
        bulk = new BulkBar(messages, keys::pick, keys::remove, keys::copy);
        model.landmarks(this::inHand);
        model.shown().addListener(_ -> show(model.shown().get()));
        table.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<AccessRow>) _ -> selectionChanged());
        Unrolling room = new Unrolling(table);
        VBox.setVgrow(room, Priority.ALWAYS);
        getChildren().addAll(room, bulk);
        show(model.shown().get());
    }

    /// Puts the keyboard on the table, on its first row if none was chosen.
    void takeFocus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    /// Selects the row of `grant` alone and brings it into sight, now or as soon as there is one.
    void choose(GrantKey grant) {
        model.choose(grant);
    }

    List<Command> commands() {
        return Stream.concat(keys.commands().stream(), remembered.commands().stream()).toList();
    }

    private void selectionChanged() {
        if (!renewing) {
            model.selected(selectedKeys());
            tellSelected();
        }
    }

    private Set<AccessRow.Key> selectedKeys() {
        Set<AccessRow.Key> now = new HashSet<>();
        keys.selected().forEach(row -> now.add(row.key()));
        return now;
    }

    private void tellSelected() {
        List<AccessRow> chosen = keys.selected();
        model.chosen().set(chosen.size() == 1 ? Optional.of(chosen.getFirst()) : Optional.empty());
        bulk.show(
                chosen.size(),
                chosen.size() > 1 ? model.editing().removable(chosen) : BulkState.NONE);
    }

    private Map<AccessRow.Key, Integer> inHand() {
        Map<AccessRow.Key, Integer> places = rows.whereabouts();
        if (keys.count() <= AccessKeys.MOST_AT_ONCE) {
            table.getSelectionModel().getSelectedIndices().stream()
                    .filter(place -> place < table.getItems().size())
                    .forEach(place -> places.put(table.getItems().get(place).key(), place));
        }
        return places;
    }

    /// The same people stay selected however the rows were renewed.
    private void show(ShownAccess access) {
        renewing = true;
        int focused = table.getFocusModel().getFocusedIndex();
        rows.renew(access.rows(), selected(access), access.another() ? Map.of() : access.places());
        if (access.another() && !access.rows().isEmpty()) {
            table.scrollTo(0);
        }
        keepFocus(focused);
        model.fulfilled().ifPresent(this::go);
        renewing = false;
        model.kept(selectedKeys());
        tellSelected();
        flash.flash(new RowsInSight(table).first(), access::isNews);
    }

    /// Selects the row at `place` alone and brings the keyboard and the eye there.
    private void go(int place) {
        table.getSelectionModel().clearAndSelect(place);
        table.getFocusModel().focus(place);
        if (!new RowsInSight(table).holds(place)) {
            table.scrollTo(place);
        }
    }

    /// The keyboard stays where it was when the row it was on is gone.
    private void keepFocus(int before) {
        boolean lost = table.getFocusModel().getFocusedIndex() < 0;
        if (lost && before >= 0 && before < table.getItems().size()) {
            table.getFocusModel().focus(before);
        }
    }

    private List<Integer> selected(ShownAccess access) {
        return access.places().entrySet().stream()
                .filter(place -> model.selected().contains(place.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }
}
