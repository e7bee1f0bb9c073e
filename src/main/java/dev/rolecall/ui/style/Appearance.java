package dev.rolecall.ui.style;

/// One of the two looks the window has.
public enum Appearance {
    LIGHT,
    DARK;

    public Appearance other() {
        return switch (this) {
            case LIGHT -> DARK;
            case DARK -> LIGHT;
        };
    }
}
