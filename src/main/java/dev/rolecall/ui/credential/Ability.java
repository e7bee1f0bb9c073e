package dev.rolecall.ui.credential;

import dev.rolecall.i18n.Message;

/// Whether a credential can do one thing with one kind of resource.
///
/// @param words what was seen, or what is missing and what to do about it
public record Ability(Sign sign, Message words) {
    /// How sure it is.
    public enum Sign {
        /// Seen to work.
        YES,
        /// Seen to work on some and not on others.
        PARTLY,
        /// Seen to be refused, or not offered by the service.
        NO,
        /// Not tried yet.
        UNKNOWN
    }
}
