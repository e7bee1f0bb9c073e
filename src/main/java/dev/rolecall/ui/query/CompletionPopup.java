package dev.rolecall.ui.query;

import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// What can be typed next, under the search field; the keyboard stays in the field.
final class CompletionPopup {
    private static final double ROW = 28;
    private static final double FRAME = 14;
    private static final double LEAST_WIDTH = 280;

    private final Messages messages;
    private final Node field;
    private final Popup popup = new Popup();
    private final ListView<Completion> list;

    CompletionPopup(
            Messages messages,
            Node field,
            ObservableList<Completion> offers,
            Consumer<Completion> taken) {
        this.messages = messages;
        this.field = field;
        this.list = new ListView<>(offers);
        list.getStyleClass().addAll("rc-picker", "rc-suggestions");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setAccessibleText(messages.text("query.completions"));
        list.setCellFactory(_ -> new CompletionCell());
        list.setOnMouseClicked(_ -> selected().ifPresent(taken));
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        offers.addListener((ListChangeListener<Completion>) _ -> show());
        field.focusedProperty().addListener((_, _, here) -> hideUnless(here));
    }

    private void hideUnless(boolean here) {
        if (!here) {
            popup.hide();
        }
    }

    /// A value is offered to Enter at once; the beginning of a filter only to whoever goes there.
    private void show() {
        if (list.getItems().isEmpty() || !field.isFocused()) {
            popup.hide();
            return;
        }
        list.setPrefHeight(list.getItems().size() * ROW + FRAME);
        list.setPrefWidth(LEAST_WIDTH);
        list.getSelectionModel().clearSelection();
        if (!list.getItems().getFirst().begins()) {
            list.getSelectionModel().selectFirst();
        }
        Bounds place = field.localToScreen(field.getLayoutBounds());
        if (place != null && !popup.isShowing()) {
            popup.show(field, place.getMinX(), place.getMaxY() + 2);
        }
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    Optional<Completion> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /// What Tab takes: the one selected, else the first.
    Optional<Completion> best() {
        return selected().or(() -> list.getItems().stream().findFirst());
    }

    void next() {
        list.getSelectionModel().selectNext();
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
    }

    void previous() {
        list.getSelectionModel().selectPrevious();
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
    }

    /// What is offered, and how many there are of it.
    private final class CompletionCell extends ListCell<Completion> {
        private final Label word = new Label();
        private final Label count = new Label();
        private final HBox box = new HBox(8, word, count);

        CompletionCell() {
            word.setMinWidth(0);
            word.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(word, Priority.ALWAYS);
            count.getStyleClass().add("rc-picker-meaning");
            count.setMinWidth(Label.USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(@Nullable Completion offer, boolean empty) {
            super.updateItem(offer, empty);
            if (offer == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            word.setText(Isolated.of(offer.shown()));
            count.setText(
                    offer.count().orElse(0) == 0
                            ? ""
                            : messages.text("query.completion.count", offer.count().orElse(0)));
            setAccessibleText((offer.shown() + " " + count.getText()).strip());
            setGraphic(box);
        }
    }
}
