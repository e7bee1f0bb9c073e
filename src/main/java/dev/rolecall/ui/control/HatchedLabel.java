package dev.rolecall.ui.control;

import javafx.scene.control.Label;

/// Words on a hatched ground, in place of something that may not be seen: denied is not empty.
public final class HatchedLabel extends Label {
    private final Hint hint = new Hint(this);

    public HatchedLabel() {
        getStyleClass().add("rc-hatched");
    }

    public HatchedLabel(String words) {
        this();
        show(words);
    }

    public void show(String words) {
        show(words, words);
    }

    /// Shows `words` in its place and `why` on hover.
    public void show(String words, String why) {
        setText(words);
        hint.show(why);
    }
}
