package dev.rolecall.sandbox.google;

/// What somebody answers on the consent page.
public enum ConsentAnswer {
    /// The administrator allows.
    ADMINISTRATOR_ALLOWS,
    /// The person with few rights allows.
    READER_ALLOWS,
    /// Somebody says no.
    DENIED,
    /// Somebody allows, and the answer comes back with a state that was never asked.
    ALLOWED_WITH_WRONG_STATE
}
