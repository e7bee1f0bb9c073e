package dev.rolecall.ui.access;

/// What is staged about a row, and so how it is painted.
public enum Pending {
    NONE,
    GIVEN,
    CHANGED,
    REMOVED
}
