package dev.rolecall.ui.history;

import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.access.PrincipalWords;
import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.command.CommandKeys;
import dev.rolecall.ui.listing.ArrangedTable;
import dev.rolecall.ui.listing.RememberedColumns;
import dev.rolecall.ui.listing.RenewedTable;
import dev.rolecall.ui.listing.RowColumn;
import dev.rolecall.ui.listing.TableHabits;
import dev.rolecall.ui.listing.WordsCell;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The table of what differs between two pictures.
final class ChangeTable extends TableView<ChangeRow> {
    private static final double ROW_HEIGHT = 28;
    private static final double LEAST_NAME = 150;
    private static final double MOST_GROWTH = 1.4;

    private final HistoryViewModel model;
    private final Messages messages;
    private final RenewedTable<ChangeRow, ChangeRow.Key> rows =
            new RenewedTable<>(this, ChangeRow::key);
    private final RememberedColumns<ChangeRow> remembered;
    private final Command open;
    private final Command copy;
    private boolean renewing;

    ChangeTable(HistoryViewModel model, Messages messages, TableHabits habits) {
        this.model = model;
        this.messages = messages;
        for (ChangeColumn column : ChangeColumn.values()) {
            getColumns().add(column(column));
        }
        remembered = new RememberedColumns<>(this, "changes", habits.layouts());
        setFixedCellSize(ROW_HEIGHT);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        setAccessibleText(messages.text("history.changes"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setRowFactory(_ -> row());
        setSortPolicy(_ -> reorder());
        open =
                new Command(
                        Message.of("history.command.open"),
                        List.of(new KeyCodeCombination(KeyCode.ENTER)),
                        this::againstOpening,
                        () -> selected().ifPresent(model::open));
        copy =
                new Command(
                        Message.of("history.command.copy"),
                        List.of(new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN)),
                        this::nothing,
                        this::copySelected);
        CommandKeys keys = new CommandKeys(() -> List.of(open, copy));
        addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<ChangeRow>) _ -> selectionChanged());
        model.landmarks(rows::landmarks);
        model.shown().addListener(_ -> show(model.shown().get()));
        show(model.shown().get());
    }

    /// What can be done with the selected changes, and with the table itself.
    List<Command> commands() {
        return Stream.concat(Stream.of(open, copy), remembered.commands().stream()).toList();
    }

    /// What saved views remember of it.
    ArrangedTable arranged() {
        return remembered;
    }

    private TableRow<ChangeRow> row() {
        TableRow<ChangeRow> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            @Nullable ChangeRow change = row.getItem();
            if (change != null && event.getClickCount() == 2) {
                model.open(change);
            }
        });
        return row;
    }

    private Optional<ChangeRow> selected() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    private Optional<Message> nothing() {
        return selected().isEmpty()
                ? Optional.of(Message.of("history.command.noChange"))
                : Optional.empty();
    }

    private Optional<Message> againstOpening() {
        return nothing().or(() -> selected().flatMap(model::nowhere));
    }

    private void copySelected() {
        ClipboardContent content = new ClipboardContent();
        content.putString(
                new ChangeCopy(messages).text(List.copyOf(getSelectionModel().getSelectedItems())));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private RowColumn<ChangeRow> column(ChangeColumn which) {
        return switch (which) {
            case WHAT -> whole(of(which, "history.column.what", 140, WhatCell::new));
            case WHO ->
                    of(
                                    which,
                                    "history.column.who",
                                    230,
                                    () -> WordsCell.of(ChangeRow::who, ChangeTable::whole))
                            .atLeast(LEAST_NAME);
            case RESOURCE ->
                    of(
                                    which,
                                    "history.column.resource",
                                    220,
                                    () -> WordsCell.of(ChangeRow::resource, ChangeTable::resource))
                            .atLeast(LEAST_NAME);
            case KIND -> words(which, "history.column.kind", 110, ChangeRow::kind);
            case BEFORE -> words(which, "history.column.before", 88, ChangeRow::before);
            case AFTER -> words(which, "history.column.after", 88, ChangeRow::after);
        };
    }

    private RowColumn<ChangeRow> words(
            ChangeColumn which, String title, double width, Function<ChangeRow, String> words) {
        return whole(of(which, title, width, () -> WordsCell.of(words)));
    }

    /// What is short is never cut.
    private static RowColumn<ChangeRow> whole(RowColumn<ChangeRow> column) {
        return column.between(column.getPrefWidth(), column.getPrefWidth() * MOST_GROWTH);
    }

    private RowColumn<ChangeRow> of(
            ChangeColumn which,
            String title,
            double width,
            Supplier<TableCell<ChangeRow, ChangeRow>> cells) {
        return new RowColumn<>(which, messages.text(Message.of(title)), width, cells);
    }

    private static String whole(ChangeRow row) {
        return Isolated.of(row.change().who().map(PrincipalWords::whole).orElse(row.who()));
    }

    private static String resource(ChangeRow row) {
        return Stream.of(row.resource(), row.change().resource().ref().id())
                .distinct()
                .map(Isolated::of)
                .collect(Collectors.joining(" · "));
    }

    /// Tells the view model how to sort; it publishes rows in that order.
    private boolean reorder() {
        Optional<ChangeOrder> wanted =
                getSortOrder().stream()
                        .findFirst()
                        .map(column ->
                                new ChangeOrder(
                                        (ChangeColumn) column.getUserData(),
                                        column.getSortType() == TableColumn.SortType.DESCENDING));
        if (!renewing && !wanted.equals(model.order().get())) {
            model.order().set(wanted);
        }
        return true;
    }

    private void selectionChanged() {
        if (!renewing) {
            model.selected(
                    getSelectionModel().getSelectedItems().stream()
                            .filter(Objects::nonNull)
                            .map(ChangeRow::key)
                            .collect(Collectors.toSet()));
        }
    }

    private void show(ChangeList list) {
        renewing = true;
        List<Integer> selected =
                list.places().entrySet().stream()
                        .filter(place -> model.selected().contains(place.getKey()))
                        .map(Map.Entry::getValue)
                        .sorted()
                        .toList();
        rows.renew(list.rows(), selected, list.sameQuestion() ? list.places() : Map.of());
        renewing = false;
        selectionChanged();
    }
}
