package dev.rolecall.ui.operations;

/// How a line of activity is to be felt; every tone has a sign and a colour, never a colour alone.
public enum Tone {
    WAITING,
    RUNNING,
    PAUSED,
    GOOD,
    ATTENTION,
    BAD,
    STOPPED
}
