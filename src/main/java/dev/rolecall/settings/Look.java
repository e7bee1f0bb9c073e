package dev.rolecall.settings;

/// How the window looks, as a person chose it.
public enum Look {
    SYSTEM,
    LIGHT,
    DARK
}
