package dev.rolecall.ui.workspace;

/// The places a person can be in, in the order of the sidebar.
public enum Place {
    RESOURCES,
    ALL_ACCESS,
    PEOPLE,
    ACTIVITY,
    HISTORY
}
