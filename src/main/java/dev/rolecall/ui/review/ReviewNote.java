package dev.rolecall.ui.review;

import dev.rolecall.i18n.Message;

/// A refusal or a warning above the lines: what it is about, and why.
public record ReviewNote(Weight weight, Message about, Message why) {
    /// How much it matters.
    public enum Weight {
        REFUSED,
        GRAVE,
        WARNING
    }
}
