package dev.rolecall.ui.control;

import javafx.scene.control.Label;

/// Our own mark of a service: one letter on a colour that follows from the letter, so that a new
/// service needs no style of its own.
public final class ProviderGlyph extends Label {
    private static final int COLOURS = 8;
    private String colour = "rc-mark-0";

    public ProviderGlyph() {
        getStyleClass().addAll("rc-glyph", colour);
    }

    public ProviderGlyph(String letter, String service) {
        this();
        show(letter, service);
    }

    /// Shows the mark `letter` of `service`, which is what a screen reader says.
    public void show(String letter, String service) {
        setText(letter);
        setAccessibleText(service);
        String wanted = "rc-mark-" + number(letter);
        if (!colour.equals(wanted)) {
            getStyleClass().remove(colour);
            getStyleClass().add(wanted);
            colour = wanted;
        }
    }

    private static int number(String letter) {
        return letter.isEmpty() ? 0 : Math.floorMod(letter.codePointAt(0) - 'A', COLOURS);
    }
}
