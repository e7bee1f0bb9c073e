package dev.rolecall.ui.people;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.PeopleOrder;
import dev.rolecall.inventory.PersonKey;
import dev.rolecall.ui.access.AccessKeys;
import dev.rolecall.ui.access.PrincipalCell;
import dev.rolecall.ui.access.PrincipalWords;
import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.command.CommandKeys;
import dev.rolecall.ui.control.Clipping;
import dev.rolecall.ui.control.SteadySkin;
import dev.rolecall.ui.listing.ArrangedTable;
import dev.rolecall.ui.listing.RememberedColumns;
import dev.rolecall.ui.listing.RenewedTable;
import dev.rolecall.ui.listing.RowColumn;
import dev.rolecall.ui.listing.RowFlash;
import dev.rolecall.ui.listing.TableHabits;
import dev.rolecall.ui.listing.WordsCell;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Skin;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The table of people; keeps selection, place and order however the rows were renewed.
final class PeopleTable extends TableView<PersonRow> {
    private static final double ROW_HEIGHT = 28;
    private static final double LEAST_NAME = 160;

    private final PeopleViewModel model;
    private final Messages messages;
    private final RenewedTable<PersonRow, PersonKey> rows =
            new RenewedTable<>(this, PersonRow::key);
    private final RowFlash<PersonRow> flash;
    private final RememberedColumns<PersonRow> remembered;
    private final Command open;
    private final Command copy;
    private boolean renewing;

    PeopleTable(PeopleViewModel model, Messages messages, TableHabits habits) {
        this.model = model;
        this.messages = messages;
        this.flash = new RowFlash<>(this, PersonRow::key, habits.calm());
        for (PeopleColumn column : PeopleColumn.values()) {
            getColumns().add(column(column));
        }
        remembered = new RememberedColumns<>(this, "people", habits.layouts());
        setFixedCellSize(ROW_HEIGHT);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        setAccessibleText(messages.text("people.title"));
        setRowFactory(_ -> row());
        setSortPolicy(_ -> reorder());
        open =
                new Command(
                        Message.of("people.command.open"),
                        List.of(new KeyCodeCombination(KeyCode.ENTER)),
                        this::nobody,
                        this::openSelected);
        copy =
                new Command(
                        Message.of("people.command.copy"),
                        List.of(new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN)),
                        this::nobody,
                        this::copySelected);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        CommandKeys keys = new CommandKeys(() -> List.of(open, copy));
        addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<PersonRow>) _ -> selectionChanged());
        model.landmarks(rows::landmarks);
        model.shown().addListener(_ -> show(model.shown().get()));
        show(model.shown().get());
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new SteadySkin<>(this);
    }

    /// What can be done with the selected person, and with the table itself.
    List<Command> commands() {
        return Stream.concat(Stream.of(open, copy), remembered.commands().stream()).toList();
    }

    /// What saved views remember of it.
    ArrangedTable arranged() {
        return remembered;
    }

    private TableRow<PersonRow> row() {
        TableRow<PersonRow> row = flash.follow(new TableRow<>());
        row.setOnMouseClicked(event -> {
            @Nullable PersonRow person = row.getItem();
            if (person != null && event.getClickCount() == 2) {
                model.open(person);
            }
        });
        return row;
    }

    private Optional<Message> nobody() {
        return selected().isEmpty()
                ? Optional.of(Message.of("people.command.nobody"))
                : Optional.empty();
    }

    private void openSelected() {
        selected().ifPresent(model::open);
    }

    private void copySelected() {
        model.copy(
                getSelectionModel().getSelectedIndices().stream()
                        .mapToInt(Integer::intValue)
                        .toArray(),
                Clipping::copy);
    }

    private Optional<PersonRow> selected() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    private RowColumn<PersonRow> column(PeopleColumn which) {
        return switch (which) {
            case WHO ->
                    of(
                                    which,
                                    "people.column.who",
                                    300,
                                    () -> new PrincipalCell<>(messages, PersonRow::principal))
                            .atLeast(LEAST_NAME);
            case KIND -> of(which, "people.column.kind", 110, this::kind).near();
            case WIDEST -> of(which, "people.column.widest", 170, WidestCell::new).near();
            case RESOURCES ->
                    of(which, "people.column.resources", 96, row -> number(row.resources()))
                            .near()
                            .figures();
            case GRANTS ->
                    of(which, "people.column.grants", 84, row -> number(row.grants()))
                            .near()
                            .figures();
            case ACCOUNTS ->
                    of(which, "people.column.accounts", 220, PersonRow::accounts)
                            .atLeast(LEAST_NAME);
        };
    }

    private RowColumn<PersonRow> of(
            PeopleColumn which, String title, double width, Function<PersonRow, String> words) {
        return of(which, title, width, () -> WordsCell.muted(words));
    }

    private RowColumn<PersonRow> of(
            PeopleColumn which,
            String title,
            double width,
            Supplier<TableCell<PersonRow, PersonRow>> cells) {
        return new RowColumn<>(which, messages.text(Message.of(title)), width, cells);
    }

    private String kind(PersonRow row) {
        return messages.text(PrincipalWords.kind(row.principal().kind()));
    }

    private String number(int count) {
        return messages.text("people.number", count);
    }

    /// Tells the view model how to sort; it publishes rows in that order.
    private boolean reorder() {
        List<PeopleOrder> wanted =
                getSortOrder().stream()
                        .map(column ->
                                ((PeopleColumn) column.getUserData())
                                        .order(
                                                column.getSortType()
                                                        == TableColumn.SortType.DESCENDING))
                        .toList();
        if (!renewing && !wanted.equals(model.order().get())) {
            model.order().set(wanted);
        }
        return true;
    }

    private void selectionChanged() {
        if (!renewing) {
            Set<PersonKey> keys = new HashSet<>();
            if (getSelectionModel().getSelectedIndices().size() <= AccessKeys.MOST_AT_ONCE) {
                getSelectionModel().getSelectedItems().stream()
                        .filter(Objects::nonNull)
                        .forEach(row -> keys.add(row.key()));
            }
            model.selected(keys);
        }
    }

    private void show(PeopleList list) {
        renewing = true;
        List<Integer> selected =
                list.places().entrySet().stream()
                        .filter(place -> model.selected().contains(place.getKey()))
                        .map(Map.Entry::getValue)
                        .sorted()
                        .toList();
        int top = rows.renew(list.rows(), selected, list.sameQuestion() ? list.places() : Map.of());
        if (!list.sameQuestion() && !selected.isEmpty() && top > 0) {
            scrollTo(selected.getFirst());
        }
        renewing = false;
        selectionChanged();
        flash.flash(top, row -> list.changed().test(row.key()));
    }
}
