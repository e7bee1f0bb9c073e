package dev.rolecall.ui.control;

import dev.rolecall.i18n.Isolated;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/// A name from outside in one line: of any length and direction, cut where there is no room, whole
/// in its tooltip.
public final class NameLabel extends Label {
    private static final int LONG = 24;
    private static final double TOOLTIP_WIDTH = 420;
    private final Tooltip whole = new Tooltip();

    public NameLabel() {
        whole.setWrapText(true);
        whole.setMaxWidth(TOOLTIP_WIDTH);
        setMinWidth(0);
    }

    public NameLabel(String name) {
        this();
        show(name);
    }

    /// Shows `name`; the empty string clears.
    public void show(String name) {
        String safe = Isolated.of(name);
        setText(safe);
        whole.setText(safe);
        setTooltip(name.length() > LONG ? whole : null);
    }
}
