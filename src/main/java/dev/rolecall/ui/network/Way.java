package dev.rolecall.ui.network;

/// The ways out a person can choose from.
public enum Way {
    SYSTEM,
    MANUAL,
    SCRIPT,
    NONE
}
