package dev.rolecall.ui.accounts;

import dev.rolecall.i18n.Messages;
import dev.rolecall.profile.Colour;
import dev.rolecall.ui.control.ColourSwatch;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// The colours an account can have, each with its word.
final class ColourBox extends ComboBox<Colour> {
    ColourBox(Messages messages) {
        getItems().setAll(Colour.values());
        setCellFactory(_ -> new ColourCell(messages));
        setButtonCell(new ColourCell(messages));
        setVisibleRowCount(Colour.values().length);
    }

    /// A colour and its word.
    private static final class ColourCell extends ListCell<Colour> {
        private final Messages messages;
        private final ColourSwatch swatch = new ColourSwatch();

        private ColourCell(Messages messages) {
            this.messages = messages;
        }

        @Override
        protected void updateItem(@Nullable Colour colour, boolean empty) {
            super.updateItem(colour, empty);
            if (empty || colour == null) {
                setText("");
                setGraphic(null);
            } else {
                swatch.show(colour);
                setText(ColourSwatch.words(colour, messages));
                setGraphic(swatch);
            }
        }
    }
}
