package dev.rolecall.ui.control;

import javafx.scene.control.Tooltip;

/// Tooltips that break long sentences into lines.
public final class Tooltips {
    private static final double WIDTH = 420;

    private Tooltips() {}

    public static Tooltip wrapped(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDTH);
        return tooltip;
    }
}
