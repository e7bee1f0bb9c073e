package dev.rolecall.ui.control;

import atlantafx.base.controls.CustomTextField;
import dev.rolecall.i18n.Messages;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A field to search with: a magnifier, a cross that clears, and Escape, which clears first and
/// only then means what it means outside.
public final class SearchField extends CustomTextField {
    public SearchField(Messages messages, String prompt) {
        setPromptText(prompt);
        setAccessibleText(prompt);
        getStyleClass().add("rc-search");
        FontIcon magnifier = new FontIcon(Feather.SEARCH);
        magnifier.getStyleClass().add("rc-muted");
        setLeft(magnifier);
        StackPane cross = new StackPane(new FontIcon(Feather.X));
        cross.setCursor(Cursor.HAND);
        cross.setAccessibleText(messages.text("control.search.clear"));
        cross.setOnMouseClicked(_ -> clear());
        cross.visibleProperty().bind(textProperty().isNotEmpty());
        setRight(cross);
        addEventFilter(KeyEvent.KEY_PRESSED, this::clearOnEscape);
    }

    private void clearOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
            clear();
            event.consume();
        }
    }
}
