package dev.rolecall.app;

import java.util.Locale;

/// What the start of the window comes past, in this order.
enum StartPhase {
    /// The JVM runs the program's first line.
    MAIN,
    /// JavaFX is there.
    TOOLKIT,
    /// Everything behind the window is put together, and the window is about to be shown.
    WINDOW,
    /// The window was drawn once.
    FIRST_FRAME,
    /// The first click or key would be answered.
    USABLE;

    /// The words for it.
    String key() {
        return "app.start." + name().toLowerCase(Locale.ROOT);
    }
}
