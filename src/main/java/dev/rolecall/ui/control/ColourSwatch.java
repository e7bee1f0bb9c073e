package dev.rolecall.ui.control;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.profile.Colour;
import java.util.Locale;
import javafx.scene.layout.Region;

/// A small bar in the colour of an account; nothing where it has none. What it says is said in
/// words beside it.
public final class ColourSwatch extends Region {
    private static final String STYLE = "rc-colour-";

    public ColourSwatch() {
        getStyleClass().add("rc-swatch");
        show(Colour.NONE);
    }

    public void show(Colour colour) {
        getStyleClass().removeIf(style -> style.startsWith(STYLE));
        getStyleClass().add(STYLE + colour.name().toLowerCase(Locale.ROOT));
    }

    /// The same, taking no room where there is no colour.
    public void showIfAny(Colour colour) {
        show(colour);
        setVisible(colour != Colour.NONE);
        setManaged(isVisible());
    }

    /// What a colour is called.
    public static String words(Colour colour, Messages messages) {
        return messages.text(
                Message.of(
                        switch (colour) {
                            case NONE -> "control.colour.none";
                            case RED -> "control.colour.red";
                            case ORANGE -> "control.colour.orange";
                            case YELLOW -> "control.colour.yellow";
                            case GREEN -> "control.colour.green";
                            case TEAL -> "control.colour.teal";
                            case BLUE -> "control.colour.blue";
                            case PURPLE -> "control.colour.purple";
                            case PINK -> "control.colour.pink";
                        }));
    }
}
