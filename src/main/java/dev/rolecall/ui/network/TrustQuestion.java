package dev.rolecall.ui.network;

/// What a person is asked before something is believed for Rolecall alone.
///
/// @param offer what the button that leads to the question says
/// @param sentence what agreeing means
/// @param agree what the button that agrees says
public record TrustQuestion(
        String offer,
        String title,
        String name,
        String fingerprint,
        String sentence,
        String agree) {}
