package dev.rolecall.ui.control;

import dev.rolecall.i18n.Isolated;
import javafx.scene.control.Label;

/// A name from outside in one line: of any length and direction, cut where there is no room, whole
/// in its tooltip.
public final class NameLabel extends Label {
    private static final int LONG = 24;
    private final Hint whole = new Hint(this);

    public NameLabel() {
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
        whole.show(name.length() > LONG ? safe : "");
    }
}
