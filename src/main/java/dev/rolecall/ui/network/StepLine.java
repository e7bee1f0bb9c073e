package dev.rolecall.ui.network;

/// One step of a check in words.
///
/// @param advice what to do; may be empty
public record StepLine(Sign sign, String state, String step, String said, String advice) {
    /// How it is to be felt; each has an icon and a word.
    public enum Sign {
        GOOD,
        BAD,
        STOPPED
    }
}
