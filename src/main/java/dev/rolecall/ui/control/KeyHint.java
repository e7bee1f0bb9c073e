package dev.rolecall.ui.control;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;

/// Shows the keys that do something, beside what they do.
public final class KeyHint extends Label {
    public KeyHint(KeyCombination keys) {
        this(keys.getDisplayText());
    }

    public KeyHint(String keys) {
        super(keys);
        getStyleClass().add("rc-key");
        setMinWidth(USE_PREF_SIZE);
    }
}
