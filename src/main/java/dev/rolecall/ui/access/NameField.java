package dev.rolecall.ui.access;

import java.util.function.Predicate;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;

/// A field for names that takes a pasted column as many names instead of one long one.
final class NameField extends TextField {
    private final Predicate<String> takesPaste;

    /// @param takesPaste whether somebody took the pasted text over
    NameField(Predicate<String> takesPaste) {
        this.takesPaste = takesPaste;
        getStyleClass().add("rc-name-field");
    }

    @Override
    public void paste() {
        String pasted = Clipboard.getSystemClipboard().getString();
        if (pasted == null || !takesPaste.test(pasted)) {
            super.paste();
        }
    }
}
