package dev.rolecall.ui.history;

import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.command.CommandKeys;
import dev.rolecall.ui.listing.ReadTime;
import dev.rolecall.ui.listing.RememberedColumns;
import dev.rolecall.ui.listing.RenewedTable;
import dev.rolecall.ui.listing.TableHabits;
import dev.rolecall.ui.listing.WordsCell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;

/// The table of snapshots, newest first; one that is chosen is compared with now, two of one
/// account with each other.
final class SnapshotTable extends TableView<SnapshotRow> {
    private static final double ROW_HEIGHT = 28;
    private static final double LEAST_SHARE = 0.8;
    private static final double MOST_NUMBER = 130;

    private final SnapshotsViewModel model;
    private final Messages messages;
    private final ReadTime time;
    private final RenewedTable<SnapshotRow, SnapshotRow.Key> rows =
            new RenewedTable<>(this, SnapshotRow::key);
    private final RememberedColumns<SnapshotRow> remembered;
    private final Command pin;
    private final Command compare;
    private boolean renewing;

    /// @param toChanges takes the keyboard to what differs
    SnapshotTable(
            SnapshotsViewModel model, Messages messages, TableHabits habits, Runnable toChanges) {
        this.model = model;
        this.messages = messages;
        this.time = new ReadTime(messages);
        getColumns()
                .setAll(
                        List.of(
                                column("WHEN", "history.column.when", 150, this::when, this::whole),
                                column("ACCOUNT", "history.column.account", 170, this::account),
                                column("WHOLE", "history.column.whole", 220, this::completeness),
                                number("RESOURCES", "history.column.resources", this::resources),
                                number("GRANTS", "history.column.grants", this::grants),
                                column("PINNED", "history.column.pinned", 90, this::pinned)));
        remembered = new RememberedColumns<>(this, "snapshots", habits.layouts());
        setFixedCellSize(ROW_HEIGHT);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        setAccessibleText(messages.text("history.title"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        pin =
                new Command(
                        Message.of("history.command.pin"),
                        List.of(new KeyCharacterCombination("p")),
                        this::nothing,
                        model::togglePins);
        compare =
                new Command(
                        Message.of("history.command.compare"),
                        List.of(new KeyCodeCombination(KeyCode.ENTER)),
                        this::nothing,
                        toChanges);
        CommandKeys keys = new CommandKeys(() -> List.of(pin, compare));
        addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
        getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<SnapshotRow>) _ -> selectionChanged());
        model.state().addListener(_ -> show());
        show();
    }

    /// What can be done with the chosen snapshots, and with the table itself.
    List<Command> commands() {
        return Stream.concat(Stream.of(pin, compare), remembered.commands().stream()).toList();
    }

    private Optional<Message> nothing() {
        return model.chosen().isEmpty()
                ? Optional.of(Message.of("history.command.none"))
                : Optional.empty();
    }

    private TableColumn<SnapshotRow, SnapshotRow> number(
            String id, String title, Function<SnapshotRow, String> words) {
        TableColumn<SnapshotRow, SnapshotRow> column = column(id, title, 100, words);
        column.setMaxWidth(MOST_NUMBER);
        column.getStyleClass().add("rc-number");
        return column;
    }

    private TableColumn<SnapshotRow, SnapshotRow> column(
            String id, String title, double width, Function<SnapshotRow, String> words) {
        return column(id, title, width, words, _ -> "");
    }

    private TableColumn<SnapshotRow, SnapshotRow> column(
            String id,
            String title,
            double width,
            Function<SnapshotRow, String> words,
            Function<SnapshotRow, String> more) {
        TableColumn<SnapshotRow, SnapshotRow> column =
                new TableColumn<>(messages.text(Message.of(title)));
        column.setId(id);
        column.setPrefWidth(width);
        column.setMinWidth(width * LEAST_SHARE);
        column.setSortable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> WordsCell.of(words, more));
        return column;
    }

    private String when(SnapshotRow row) {
        return time.inSentence(row.snapshot().at());
    }

    private String whole(SnapshotRow row) {
        return time.whole(row.snapshot().at());
    }

    private String account(SnapshotRow row) {
        return Isolated.of(row.account().name());
    }

    private String completeness(SnapshotRow row) {
        if (row.snapshot().whole()) {
            return messages.text("history.whole");
        }
        return row.snapshot().failed() > 0
                ? messages.text("history.failed", row.snapshot().failed())
                : messages.text("history.partial");
    }

    private String resources(SnapshotRow row) {
        return messages.text("history.number", row.snapshot().resources());
    }

    private String grants(SnapshotRow row) {
        return messages.text("history.number", row.snapshot().grants());
    }

    private String pinned(SnapshotRow row) {
        return row.snapshot().pinned() ? messages.text("history.pinned") : "";
    }

    private void selectionChanged() {
        if (!renewing) {
            model.select(
                    getSelectionModel().getSelectedItems().stream()
                            .filter(Objects::nonNull)
                            .map(SnapshotRow::key)
                            .toList());
        }
    }

    private void show() {
        List<SnapshotRow> all = model.state().get().all();
        Map<SnapshotRow.Key, Integer> places = new HashMap<>();
        for (int place = 0; place < all.size(); place++) {
            places.put(all.get(place).key(), place);
        }
        List<Integer> selected =
                model.selected().get().stream()
                        .flatMap(key -> Optional.ofNullable(places.get(key)).stream())
                        .sorted()
                        .toList();
        renewing = true;
        rows.renew(all, selected, places);
        renewing = false;
    }
}
