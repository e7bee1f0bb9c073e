package dev.rolecall.ui.access;

import dev.rolecall.i18n.Message;

/// One line of the inspector's details.
///
/// @param value shown as it is
public record Detail(Message name, Message value) {}
