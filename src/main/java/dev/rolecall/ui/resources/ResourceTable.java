package dev.rolecall.ui.resources;

import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.command.CommandKeys;
import dev.rolecall.ui.control.Clipping;
import dev.rolecall.ui.control.RowsInSight;
import dev.rolecall.ui.control.SteadySkin;
import dev.rolecall.ui.listing.ArrangedTable;
import dev.rolecall.ui.listing.RememberedColumns;
import dev.rolecall.ui.listing.RenewedTable;
import dev.rolecall.ui.listing.RowColumn;
import dev.rolecall.ui.listing.RowFlash;
import dev.rolecall.ui.listing.TableHabits;
import dev.rolecall.ui.listing.WordsCell;
import dev.rolecall.ui.resources.ResourceOrder.Column;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Skin;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The table of resources: keeps selection and place while its rows are replaced, and leaves
/// sorting to the view model.
final class ResourceTable extends TableView<ResourceRow> {
    private static final double ROW_HEIGHT = 28;

    private static final double LEAST_NAME = 150;

    /// Below these widths of the table the account, the time of reading, then the number of entries
    /// make room: the sidebar, the strip below and the inspector say them too.
    private static final double ROOM_FOR_ACCOUNT = 640;

    private static final double ROOM_FOR_READ = 554;

    private static final double ROOM_FOR_ENTRIES = 460;

    private final ResourcesViewModel model;
    private final Messages messages;
    private final RenewedTable<ResourceRow, ResourceRef> rows =
            new RenewedTable<>(this, ResourceRow::ref);
    private final RowFlash<ResourceRow> flash;
    private final RememberedColumns<ResourceRow> columns;
    private final Command copy;
    private final Command explain;
    private boolean replacing;

    /// Whether one resource was selected elsewhere that is not listed yet.
    private boolean awaited;

    ResourceTable(ResourcesViewModel model, Messages messages, TableHabits habits) {
        this.model = model;
        this.flash = new RowFlash<>(this, ResourceRow::ref, habits.calm());
        this.messages = messages;
        getStyleClass().add("rc-resources");
        setFixedCellSize(ROW_HEIGHT);
        setAccessibleText(messages.text("resources.title"));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        getColumns()
                .setAll(
                        List.of(
                                column(Column.NAME, 340, () -> new ResourceNameCell(messages))
                                        .atLeast(LEAST_NAME),
                                column(Column.KIND, 112, this::words).near(),
                                column(Column.ACCOUNT, 110, ResourceRow::account).near(),
                                column(Column.ENTRIES, 72, this::entries).near().figures(),
                                column(Column.WIDEST, 150, () -> new WidestAccessCell(messages))
                                        .near(),
                                column(Column.READ, 112, () -> new ReadAtCell(messages))
                                        .near()
                                        .figures()));
        columns = new RememberedColumns<>(this, "resources", habits.layouts());
        copy =
                new Command(
                        Message.of("resources.command.copy"),
                        List.of(new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN)),
                        this::nothingSelected,
                        () -> model.copy(chosen(), Clipping::copy));
        explain =
                new Command(
                        Message.of("resources.command.explain"),
                        List.of(new KeyCharacterCombination("E")),
                        this::nothingSelected,
                        model::explain);
        CommandKeys keys = new CommandKeys(() -> List.of(copy, explain));
        addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
        setSortPolicy(_ -> reorder());
        widthProperty().addListener(_ -> makeRoom());
        setRowFactory(_ -> flash.follow(new TableRow<>()));
        show(model.shown().get());
        model.shown().addListener(_ -> show(model.shown().get()));
        getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<ResourceRow>) _ -> tellSelection());
        model.selected().addListener((ListChangeListener<ResourceRef>) _ -> followSelection());
        followSelection();
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new SteadySkin<>(this);
    }

    /// Shows that many rows which mean nothing, for a moment in which nothing is drawn.
    void rehearse(int count) {
        rows.rehearse(Rehearsal.rows(count));
    }

    /// Copies or explains rows, shows or hides columns.
    List<Command> commands() {
        return Stream.concat(Stream.of(copy, explain), columns.commands().stream()).toList();
    }

    private Optional<Message> nothingSelected() {
        return getSelectionModel().isEmpty()
                ? Optional.of(Message.of("resources.command.nothing"))
                : Optional.empty();
    }

    private List<ResourceRow> chosen() {
        return getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
    }

    /// What saved views remember of it.
    ArrangedTable arranged() {
        return columns;
    }

    private RowColumn<ResourceRow> column(
            Column which, double width, Function<ResourceRow, String> words) {
        return column(which, width, () -> WordsCell.muted(words));
    }

    private RowColumn<ResourceRow> column(
            Column which, double width, Supplier<TableCell<ResourceRow, ResourceRow>> cells) {
        return new RowColumn<>(
                which,
                messages.text(
                        switch (which) {
                            case NAME -> "resources.column.name";
                            case KIND -> "resources.column.kind";
                            case ACCOUNT -> "resources.column.account";
                            case ENTRIES -> "resources.column.entries";
                            case WIDEST -> "resources.column.widest";
                            case READ -> "resources.column.read";
                        }),
                width,
                cells);
    }

    private String words(ResourceRow row) {
        return messages.text(row.kind());
    }

    private String entries(ResourceRow row) {
        return row.entries().map(count -> messages.text("resources.count", count)).orElse("–");
    }

    private void makeRoom() {
        for (TableColumn<ResourceRow, ?> column : getColumns()) {
            if (column.getUserData() == Column.ACCOUNT) {
                columns.fit(column, getWidth() >= ROOM_FOR_ACCOUNT);
            } else if (column.getUserData() == Column.READ) {
                columns.fit(column, getWidth() >= ROOM_FOR_READ);
            } else if (column.getUserData() == Column.ENTRIES) {
                columns.fit(column, getWidth() >= ROOM_FOR_ENTRIES);
            }
        }
    }

    /// Tells the view model how to sort; it publishes rows in that order.
    private boolean reorder() {
        ResourceOrder wanted =
                getSortOrder().stream()
                        .findFirst()
                        .map(column ->
                                new ResourceOrder(
                                        (Column) column.getUserData(),
                                        column.getSortType() == TableColumn.SortType.DESCENDING))
                        .orElse(ResourceOrder.BY_NAME);
        model.order().set(wanted);
        return true;
    }

    private void show(ResourceList list) {
        replacing = true;
        List<Integer> selected = places();
        int top = rows.renew(list.rows(), selected, list.sameQuestion() ? list.places() : Map.of());
        if (!selected.isEmpty() && (awaited || !list.sameQuestion())) {
            bringIntoSight(selected);
        }
        replacing = false;
        flash.flash(top, row -> list.news().about(row.ref()));
    }

    private void tellSelection() {
        if (replacing) {
            return;
        }
        List<ResourceRef> chosen = chosen().stream().map(ResourceRow::ref).toList();
        ObservableList<ResourceRef> selected = model.selected();
        if (!selected.equals(chosen)) {
            replacing = true;
            selected.setAll(chosen);
            replacing = false;
        }
    }

    /// Selects the rows of what is selected elsewhere; rows that are filtered out stay selected
    /// there, and are brought into sight as soon as they are listed.
    private void followSelection() {
        if (replacing) {
            return;
        }
        replacing = true;
        List<Integer> selected = places();
        getSelectionModel().clearSelection();
        if (!selected.isEmpty()) {
            int[] others = selected.stream().skip(1).mapToInt(Integer::intValue).toArray();
            getSelectionModel().selectIndices(selected.getFirst(), others);
        }
        bringIntoSight(selected);
        replacing = false;
    }

    private void bringIntoSight(List<Integer> selected) {
        awaited = selected.isEmpty() && model.selected().size() == 1;
        if (selected.size() == 1 && !new RowsInSight(this).holds(selected.getFirst())) {
            scrollTo(selected.getFirst());
        }
    }

    /// Where what is selected stands, from the top.
    private List<Integer> places() {
        Map<ResourceRef, Integer> places = model.shown().get().places();
        return model.selected().stream()
                .flatMap(ref -> Optional.ofNullable(places.get(ref)).stream())
                .sorted()
                .toList();
    }
}
