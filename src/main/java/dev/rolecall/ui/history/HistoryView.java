package dev.rolecall.ui.history;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.control.Hint;
import dev.rolecall.ui.control.Unrolling;
import dev.rolecall.ui.listing.FactStrip;
import dev.rolecall.ui.listing.TableHabits;
import dev.rolecall.ui.query.FilterChips;
import dev.rolecall.ui.query.NothingListed;
import dev.rolecall.ui.query.PlaceHead;
import dev.rolecall.ui.query.ViewsModel;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The place of history: the snapshots kept above, what differs between the chosen ones below.
public final class HistoryView extends VBox {
    /// So much of either table always has room; what stands in place of rows may want more.
    private static final double LEAST_TABLE = 84;

    private final HistoryViewModel model;
    private final Messages messages;
    private final ViewsModel views;
    private final PlaceHead head;
    private final NothingListed nothing;
    private final SnapshotTable snapshots;
    private final ChangeTable changes;
    private final HistoryPlaceholders placeholders;
    private final FactStrip facts;
    private final Button pin;
    private final Label compared = new Label();

    public HistoryView(HistoryViewModel model, Messages messages, TableHabits habits) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("rc-place");
        changes = new ChangeTable(model, messages, habits);
        views = new ViewsModel(model.query(), habits.views(), "changes", changes.arranged());
        head =
                new PlaceHead(
                        model,
                        views,
                        Message.of("history.changes"),
                        Message.of("history.search"),
                        messages);
        nothing =
                new NothingListed(
                        model,
                        Feather.CHECK,
                        Message.of("history.same.title"),
                        Message.of("history.same.sentence"),
                        messages);
        snapshots = new SnapshotTable(model.snapshots(), messages, habits, this::toChanges);
        placeholders = new HistoryPlaceholders(messages, model.snapshots()::look);
        facts = new FactStrip(messages);
        pin = new Button(messages.text("history.pin"), new FontIcon(Feather.BOOKMARK));
        compared.getStyleClass().add("rc-compared");
        Node both = new HistorySplit(above(), below());
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().add(both);
        model.facts().addListener(_ -> facts.show(model.facts().get()));
        model.shown().addListener(_ -> showChanges());
        model.snapshots().state().addListener(_ -> showSnapshots());
        model.snapshots().selected().addListener(_ -> showPin());
        showSnapshots();
        showChanges();
        facts.show(model.facts().get());
    }

    private Node above() {
        Label heading = new Label(messages.text("history.title"));
        heading.getStyleClass().add("rc-heading");
        heading.setMinWidth(USE_PREF_SIZE);
        Label how = new Label(messages.text("history.how"));
        how.getStyleClass().add("rc-muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        pin.setMinWidth(USE_PREF_SIZE);
        pin.setOnAction(_ -> model.snapshots().togglePins());
        Hint.on(pin, messages.text("history.pin.hint"));
        HBox line = new HBox(heading, how, gap, pin);
        line.getStyleClass().add("rc-place-head");
        return new VBox(line, filling(snapshots));
    }

    private Node below() {
        compared.textProperty().bind(model.title());
        compared.managedProperty().bind(compared.textProperty().isNotEmpty());
        compared.visibleProperty().bind(compared.managedProperty());
        return new VBox(head, compared, new FilterChips(model, messages), filling(changes), facts);
    }

    private static Node filling(TableView<?> table) {
        Unrolling filling = new Unrolling(table);
        filling.setMinHeight(LEAST_TABLE);
        VBox.setVgrow(filling, Priority.ALWAYS);
        return filling;
    }

    /// Puts the caret into the search field; the key `/` does.
    public void focusSearch() {
        head.focusSearch();
    }

    /// What can be done with snapshots, with changes, and with the tables themselves.
    public List<Command> commands() {
        return Stream.of(snapshots.commands(), changes.commands(), views.commands())
                .flatMap(List::stream)
                .toList();
    }

    private void toChanges() {
        changes.requestFocus();
        if (changes.getSelectionModel().isEmpty()) {
            changes.getSelectionModel().selectFirst();
        }
    }

    private void showSnapshots() {
        snapshots.setPlaceholder(placeholders.of(model.snapshots().state().get()));
        showPin();
        showChanges();
    }

    private void showPin() {
        boolean any = !model.snapshots().chosen().isEmpty();
        pin.setDisable(!any);
        pin.setText(
                messages.text(
                        any && model.snapshots().allPinned() ? "history.unpin" : "history.pin"));
    }

    private boolean noneToChoose() {
        return model.snapshots().state().get().all().isEmpty();
    }

    private void showChanges() {
        ChangeList list = model.shown().get();
        changes.setPlaceholder(
                switch (list.state()) {
                    case ComparisonState.NothingChosen _ when noneToChoose() -> new Label("");
                    case ComparisonState.Shown _ -> nothing.of(list.all(), list.blockers());
                    case ComparisonState.NothingChosen _,
                            ComparisonState.CannotBeCompared _,
                            ComparisonState.Comparing _,
                            ComparisonState.Unreadable _,
                            ComparisonState.Gone _ ->
                            placeholders.of(list.state());
                });
    }
}
