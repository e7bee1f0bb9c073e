package dev.rolecall.ui.resources;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.EmptyState;
import dev.rolecall.ui.control.Hint;
import dev.rolecall.ui.control.SearchField;
import dev.rolecall.ui.control.Unrolling;
import dev.rolecall.ui.listing.FactStrip;
import java.time.ZoneId;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The Resources place: what to look for above, the table, and the truth about it below.
public final class ResourcesView extends VBox {
    private static final double ROOM_FOR_WORDS = 560;

    private final ResourcesViewModel model;
    private final Messages messages;
    private final SearchField search;
    private final ResourceTable table;
    private final FactStrip truth;

    /// @param calm whether motion is unwelcome
    public ResourcesView(
            ResourcesViewModel model, Messages messages, ObservableValue<Boolean> calm) {
        this.model = model;
        this.messages = messages;
        search = new SearchField(messages, messages.text("resources.search"));
        table = new ResourceTable(model, messages, calm);
        truth = new FactStrip(messages);
        getStyleClass().add("rc-place");
        StackPane middle = Unrolling.of(table, nothingPasses(), nothingYet());
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(head(), new FilterChips(model, messages), middle, truth);
        model.truth().addListener(_ -> showTruth());
        showTruth();
    }

    private void showTruth() {
        truth.show(model.truth().get().facts(ZoneId.systemDefault(), model::showNotRead));
    }

    /// Puts the caret into the search field; the key `/` does.
    public void focusSearch() {
        search.requestFocus();
    }

    /// Puts the focus on the table, for whoever comes by keyboard.
    public void focusTable() {
        table.requestFocus();
    }

    private HBox head() {
        Label title = new Label(messages.text("resources.title"));
        title.getStyleClass().add("rc-heading");
        title.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(search, Priority.ALWAYS);
        search.textProperty()
                .addListener(
                        (_, _, typed) -> model.filter().set(model.filter().get().withWords(typed)));
        model.filter()
                .addListener((_, _, now) -> {
                    if (!now.words().equals(search.getText())) {
                        search.setText(now.words());
                    }
                });
        Button refresh = new Button(messages.text("resources.refresh"));
        refresh.setGraphic(new FontIcon(Feather.REFRESH_CW));
        refresh.setMinWidth(USE_PREF_SIZE);
        refresh.setOnAction(_ -> model.refresh());
        FilterMenu filter = new FilterMenu(model, messages);
        narrow(refresh);
        narrow(filter);
        HBox head = new HBox(title, search, filter, refresh);
        head.getStyleClass().add("rc-place-head");
        return head;
    }

    /// Where there is little room a button is its sign alone; what it does is in its tooltip.
    private void narrow(Labeled button) {
        button.setAccessibleText(button.getText());
        Hint.on(button, button.getText());
        button.contentDisplayProperty()
                .bind(
                        widthProperty()
                                .map(width ->
                                        width.doubleValue() < ROOM_FOR_WORDS
                                                ? ContentDisplay.GRAPHIC_ONLY
                                                : ContentDisplay.LEFT));
    }

    private EmptyState nothingPasses() {
        Button drop = new Button(messages.text("resources.noMatch.drop"));
        drop.setOnAction(_ -> model.clearFilter());
        EmptyState state =
                new EmptyState(
                        Feather.FILTER,
                        messages.text("resources.noMatch.title"),
                        messages.text("resources.noMatch.sentence"),
                        drop);
        state.visibleProperty()
                .bind(model.truth().map(truth -> truth.shown() == 0 && truth.all() > 0));
        return state;
    }

    private EmptyState nothingYet() {
        EmptyState state =
                new EmptyState(
                        Feather.LAYERS,
                        messages.text("resources.none.title"),
                        messages.text("resources.none.sentence"));
        state.visibleProperty().bind(model.truth().map(truth -> truth.all() == 0));
        return state;
    }
}
