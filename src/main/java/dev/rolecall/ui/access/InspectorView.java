package dev.rolecall.ui.access;

import dev.rolecall.domain.Environment;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.control.EmptyState;
import dev.rolecall.ui.control.EnvironmentBadge;
import dev.rolecall.ui.failure.FailureView;
import dev.rolecall.ui.listing.FactStrip;
import dev.rolecall.ui.listing.TableHabits;
import dev.rolecall.ui.raw.RawView;
import dev.rolecall.ui.workspace.Navigation;
import dev.rolecall.words.Help;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The inspector: what is selected, who has access to it, and the means to change that.
public final class InspectorView extends BorderPane {
    private final InspectorViewModel model;
    private final Messages messages;
    private final InspectorHeadView head;
    private final GiveAccessView give;
    private final AccessTableView table;
    private final FailureView failure;
    private final Button readAgain;
    private final DetailsView details;
    private final Tab explain;
    private final Tab raw;
    private final Command own;
    private final FactStrip truth;
    private final Tab access = new Tab();
    private final TabPane tabs = new TabPane();
    private final VBox list;
    private final EmptyState nothing;
    private final EmptyState reading;
    private final EmptyState arranging;
    private Consumer<Help> elsewhere = _ -> {};

    public InspectorView(InspectorViewModel model, Messages messages, TableHabits habits) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("rc-inspector");
        head = new InspectorHeadView(messages);
        give =
                new GiveAccessView(
                        model.give(), messages, this::focusTable, model.table().editing()::name);
        table =
                new AccessTableView(
                        model.table(),
                        messages,
                        AccessKeys.Beside.of(
                                this::nothingShown,
                                this::focusGive,
                                this::nothingShown,
                                this::focusExplanation),
                        habits);
        failure = new FailureView(messages, this::help);
        readAgain = new Button(messages.text("access.readAgain"));
        readAgain.setOnAction(_ -> model.readAgain());
        details = new DetailsView(messages, model.table().editing()::jump);
        raw = new Tab(messages.text("raw.title"), rawView(messages));
        raw.selectedProperty().addListener(_ -> model.raw().watched(raw.isSelected()));
        truth = new FactStrip(messages);
        nothing = state(Feather.MOUSE_POINTER, "access.nothing.title", "access.nothing.sentence");
        arranging = state(Feather.LIST, "access.arranging.title", "access.arranging.sentence");
        reading = state(Feather.CLOCK, "access.reading.title", "access.reading.sentence");
        VBox.setVgrow(table, Priority.ALWAYS);
        list = new VBox(give, table);
        own = new Command(Message.of("raw.command"), List.of(), this::nothingShown, this::focusRaw);
        explain = new Tab(messages.text("explain.title"), details);
        tabs.getTabs().addAll(access, explain, raw);
        tabs.addEventHandler(KeyEvent.KEY_PRESSED, this::backToTable);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        model.state().addListener(_ -> showState());
        model.head().addListener(_ -> showHead());
        model.details().addListener(_ -> details.show(model.details().get()));
        model.facts().addListener(_ -> showFacts());
        model.navigation().explained().subscribe(wanted -> wanted.ifPresent(this::explain));
        model.table().shown().addListener(_ -> showCount());
        details.show(model.details().get());
        showHead();
        showFacts();
        showState();
    }

    /// What is done about a failure that reading again does not mend.
    public void onHelp(Consumer<Help> action) {
        elsewhere = action;
    }

    /// Puts the keyboard where a name is typed.
    public void focusGive() {
        tabs.getSelectionModel().select(access);
        give.takeFocus();
    }

    /// Puts the keyboard on the access table.
    public void focusTable() {
        tabs.getSelectionModel().select(access);
        table.takeFocus();
    }

    private void explain(Navigation.Explained wanted) {
        wanted.grant().ifPresent(table::choose);
        focusExplanation();
        model.navigation().explained().set(Optional.empty());
    }

    private void focusExplanation() {
        tabs.getSelectionModel().select(explain);
        // Pages that were never shown are not in the window yet and take no focus.
        tabs.applyCss();
        details.requestFocus();
    }

    private RawView rawView(Messages messages) {
        return new RawView(model.raw(), messages, help -> elsewhere.accept(help));
    }

    /// Escape leads back from the pages beside the table.
    private void backToTable(KeyEvent event) {
        boolean elsewhereNow = !access.isSelected();
        if (elsewhereNow && event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            focusTable();
        }
    }

    /// Shows what the service itself says.
    public void focusRaw() {
        tabs.getSelectionModel().select(raw);
        raw.getContent().requestFocus();
    }

    /// What can be done with the access shown.
    public List<Command> commands() {
        return Stream.concat(table.commands().stream(), Stream.of(own)).toList();
    }

    private Optional<Message> nothingShown() {
        return model.state().get() instanceof InspectorState.Shown
                ? Optional.empty()
                : Optional.of(Message.of("access.command.noResource"));
    }

    private void help(Help help) {
        switch (help) {
            case TRY_AGAIN, READ_AGAIN -> model.readAgain();
            case EDIT_ACCOUNT, SIGN_IN, UNLOCK, CHECK_NETWORK -> elsewhere.accept(help);
            case NONE -> {}
        }
    }

    private EmptyState state(Feather icon, String title, String sentence) {
        return new EmptyState(
                icon, messages.text(Message.of(title)), messages.text(Message.of(sentence)));
    }

    private void showState() {
        showCount();
        switch (model.state().get()) {
            case InspectorState.Nothing _ -> only(nothing);
            case InspectorState.Reading _ -> inTab(reading);
            case InspectorState.Arranging _ -> inTab(arranging);
            case InspectorState.Failed failed -> {
                failure.show(failed.failure());
                VBox failedList = new VBox(failure, readAgain);
                failedList.getStyleClass().add("rc-failed-list");
                inTab(failedList);
            }
            case InspectorState.Shown _ -> inTab(list);
        }
    }

    private void only(Node node) {
        setTop(null);
        setBottom(null);
        setCenter(node);
    }

    private void inTab(Node node) {
        setTop(head);
        setBottom(truth);
        access.setContent(node);
        setCenter(tabs);
    }

    private void showHead() {
        model.head().get().ifPresent(head::show);
        for (Environment each : Environment.values()) {
            boolean here =
                    model.head().get().filter(what -> what.environment() == each).isPresent();
            pseudoClassStateChanged(EnvironmentBadge.stateOf(each), here);
        }
    }

    private void showFacts() {
        truth.show(model.facts().get());
    }

    private void showCount() {
        boolean shown = model.state().get() instanceof InspectorState.Shown;
        access.setText(
                shown
                        ? messages.text("access.tab.access", model.table().rows().size())
                        : messages.text("access.tab.accessOnly"));
    }
}
