package dev.rolecall.ui.control;

import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A small rounded word that can be taken away: a filter in force, somebody about to be given
/// access.
public final class Chip extends HBox {
    private static final double WIDEST = 240;

    /// A chip that stays.
    public Chip(String text) {
        NameLabel label = new NameLabel(text);
        label.setMaxWidth(WIDEST);
        getStyleClass().add("rc-chip");
        getChildren().add(label);
        setMaxWidth(USE_PREF_SIZE);
    }

    /// A chip with a cross that calls `onRemove`.
    public Chip(Messages messages, String text, Runnable onRemove) {
        this(text);
        Button cross = new Button();
        cross.setGraphic(new FontIcon(Feather.X));
        cross.setAccessibleText(messages.text("control.chip.remove", Isolated.of(text)));
        cross.setOnAction(_ -> onRemove.run());
        getChildren().add(cross);
    }

    /// Paints the chip as something that will not do, which `why` explains.
    public Chip refused(String why) {
        getStyleClass().add("rc-refused");
        Label label = (Label) getChildren().getFirst();
        Hint.on(label, why);
        return this;
    }
}
