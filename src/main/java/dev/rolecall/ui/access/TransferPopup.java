package dev.rolecall.ui.access;

import dev.rolecall.domain.Principal;
import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;

/// Asks who will own a resource: one of those who have access, or an address.
final class TransferPopup {
    private static final double WIDTH = 300;
    private static final double ROW = 28;
    private static final int MOST_ROWS = 6;

    private final Messages messages;
    private final AccessEditing editing;
    private Optional<EditableRow> row = Optional.empty();
    private final Popup popup = new Popup();
    private final TextField field = new TextField();
    private final ObservableList<Principal> shown = FXCollections.observableArrayList();
    private final ListView<Principal> list = new ListView<>(shown);
    private final Label problem = new Label();
    private final Button button = new Button();

    TransferPopup(Messages messages, AccessEditing editing) {
        this.messages = messages;
        this.editing = editing;
        Label title = new Label(messages.text("access.transfer.title"));
        title.getStyleClass().add("rc-strong");
        field.setPromptText(messages.text("access.transfer.prompt"));
        field.setAccessibleText(field.getPromptText());
        field.textProperty().addListener(_ -> narrow());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setCellFactory(_ -> new CandidateCell());
        list.setFixedCellSize(ROW);
        list.getSelectionModel().selectedItemProperty().addListener(_ -> update());
        problem.getStyleClass().add("rc-danger-text");
        problem.setWrapText(true);
        button.setDefaultButton(true);
        button.setOnAction(_ -> confirm());
        VBox box = new VBox(title, field, list, problem, button);
        box.getStyleClass().addAll("rc-picker", "rc-transfer");
        box.setPrefWidth(WIDTH);
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    void open(EditableRow about, Node anchor) {
        row = Optional.of(about);
        field.clear();
        narrow();
        Bounds place = anchor.localToScreen(anchor.getLayoutBounds());
        popup.show(anchor, place.getMaxX() - WIDTH, place.getMaxY() + 2);
        field.requestFocus();
    }

    private void narrow() {
        String typed = field.getText().strip().toLowerCase(Locale.ROOT);
        List<Principal> fitting =
                row.map(editing::transferCandidates).orElse(List.of()).stream()
                        .filter(who ->
                                PrincipalWords.whole(who).toLowerCase(Locale.ROOT).contains(typed))
                        .toList();
        shown.setAll(fitting);
        list.setPrefHeight(Math.clamp(fitting.size(), 1, MOST_ROWS) * ROW + 2);
        if (!typed.isEmpty() && !fitting.isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        update();
    }

    private void update() {
        Optional<Principal> to = chosen();
        button.setDisable(to.isEmpty());
        button.setText(
                messages.text(
                        to.map(who -> Message.of("access.transfer.to", PrincipalWords.label(who)))
                                .orElse(Message.of("access.transfer.nobody"))));
        problem("");
    }

    private Optional<Principal> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .or(() -> row.flatMap(about -> editing.transferTo(about, field.getText())));
    }

    private void confirm() {
        Optional<Message> refusal =
                row.flatMap(about -> chosen().flatMap(to -> editing.transfer(about, to)));
        refusal.map(messages::text).ifPresentOrElse(this::problem, popup::hide);
    }

    private void problem(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
        problem.setManaged(!words.isEmpty());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().selectNext();
            event.consume();
        } else if (event.getCode() == KeyCode.UP) {
            list.getSelectionModel().selectPrevious();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !button.isDisabled()) {
            confirm();
            event.consume();
        }
    }

    /// One person who could own the resource.
    private static final class CandidateCell extends ListCell<Principal> {
        @Override
        protected void updateItem(@Nullable Principal who, boolean empty) {
            super.updateItem(who, empty);
            setText(who == null || empty ? null : Isolated.of(PrincipalWords.whole(who)));
        }
    }
}
