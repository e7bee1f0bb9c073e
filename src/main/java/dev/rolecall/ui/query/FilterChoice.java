package dev.rolecall.ui.query;

import dev.rolecall.i18n.Message;

/// Something a list can be narrowed to.
///
/// @param on whether it is
/// @param toggle turns it on or off
public record FilterChoice(Message words, boolean on, Runnable toggle) {}
