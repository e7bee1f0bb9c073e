package dev.rolecall.ui.access;

import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.Avatar;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// The people seen before who fit what is being typed, under the field they are typed into; the
/// keyboard stays in the field.
final class SuggestionPopup {
    private static final double ROW = 40;
    private static final double FRAME = 14;
    private static final double LEAST_WIDTH = 280;

    private final Messages messages;
    private final Popup popup = new Popup();
    private final ListView<Suggestion> list;

    SuggestionPopup(
            Messages messages, ObservableList<Suggestion> suggestions, Consumer<Suggestion> taken) {
        this.messages = messages;
        this.list = new ListView<>(suggestions);
        list.getStyleClass().addAll("rc-picker", "rc-suggestions");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new SuggestionCell());
        list.setOnMouseClicked(_ -> selected().ifPresent(taken));
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
    }

    /// Shows or hides the list under `field`.
    void show(Node field, boolean selectFirst) {
        if (list.getItems().isEmpty()) {
            hide();
            return;
        }
        list.setPrefHeight(list.getItems().size() * ROW + FRAME);
        list.setPrefWidth(Math.max(LEAST_WIDTH, field.getLayoutBounds().getWidth()));
        list.getSelectionModel().clearSelection();
        if (selectFirst) {
            list.getSelectionModel().selectFirst();
        }
        Bounds place = field.localToScreen(field.getLayoutBounds());
        if (place != null && !popup.isShowing()) {
            popup.show(field, place.getMinX(), place.getMaxY() + 2);
        }
    }

    void hide() {
        popup.hide();
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    Optional<Suggestion> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    void next() {
        list.getSelectionModel().selectNext();
    }

    void previous() {
        list.getSelectionModel().selectPrevious();
    }

    /// One person: mark, name, kind and where they were seen, identifier.
    private final class SuggestionCell extends ListCell<Suggestion> {
        private final Avatar avatar = new Avatar();
        private final Label name = new Label();
        private final Label where = new Label();
        private final HBox box = new HBox(avatar, new VBox(name, where));

        SuggestionCell() {
            box.getStyleClass().add("rc-who");
            where.getStyleClass().add("rc-picker-meaning");
        }

        @Override
        protected void updateItem(@Nullable Suggestion suggestion, boolean empty) {
            super.updateItem(suggestion, empty);
            if (suggestion == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            avatar.show(suggestion.principal().kind(), suggestion.principal().label());
            name.setText(Isolated.of(PrincipalWords.whole(suggestion.principal())));
            where.setText(
                    messages.text(
                            "access.give.suggestion",
                            PrincipalWords.kind(suggestion.principal().kind()),
                            suggestion.account()));
            setAccessibleText(name.getText() + ", " + where.getText());
            setGraphic(box);
        }
    }
}
