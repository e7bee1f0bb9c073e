package dev.rolecall.ui.control;

import javafx.scene.control.Label;

/// Words on a hatched ground, in place of something that may not be seen: denied is not empty.
public final class HatchedLabel extends Label {
    public HatchedLabel() {
        getStyleClass().add("rc-hatched");
    }

    public HatchedLabel(String words) {
        this();
        show(words);
    }

    public void show(String words) {
        setText(words);
        setTooltip(words.isEmpty() ? null : Tooltips.wrapped(words));
    }
}
