package dev.rolecall.ui.query;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/// Asks what a view shall be called; Enter takes the name, Escape leaves all as it was.
final class ViewNamePopup {
    private final Popup popup = new Popup();
    private final TextField field = new TextField();
    private final Label fault = new Label();
    private final Messages messages;

    ViewNamePopup(Messages messages, String name, Function<String, Optional<Message>> taken) {
        this.messages = messages;
        field.setText(name);
        field.setPromptText(messages.text("views.name"));
        field.setAccessibleText(messages.text("views.name"));
        field.getStyleClass().add("rc-view-name");
        Button keep = new Button(messages.text("views.keep"));
        keep.getStyleClass().add("accent");
        keep.setOnAction(_ -> take(taken));
        fault.getStyleClass().add("rc-query-note");
        fault.setWrapText(true);
        show(Optional.empty());
        VBox box = new VBox(8, new HBox(8, field, keep), fault);
        box.getStyleClass().addAll("rc-picker", "rc-view-naming");
        box.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, taken));
        popup.getContent().add(box);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
    }

    /// Opens under `anchor`.
    void open(Node anchor) {
        Bounds place = anchor.localToScreen(anchor.getLayoutBounds());
        if (place != null) {
            popup.show(anchor, place.getMinX(), place.getMaxY() + 2);
            field.requestFocus();
            field.selectAll();
        }
    }

    private void pressed(KeyEvent event, Function<String, Optional<Message>> taken) {
        if (event.getCode() == KeyCode.ENTER) {
            take(taken);
            event.consume();
        }
    }

    private void take(Function<String, Optional<Message>> taken) {
        Optional<Message> against = taken.apply(field.getText());
        show(against);
        if (against.isEmpty()) {
            popup.hide();
        }
    }

    private void show(Optional<Message> against) {
        fault.setText(against.map(messages::text).orElse(""));
        fault.setVisible(against.isPresent());
        fault.setManaged(against.isPresent());
    }
}
