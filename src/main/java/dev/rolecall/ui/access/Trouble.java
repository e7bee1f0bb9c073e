package dev.rolecall.ui.access;

import dev.rolecall.i18n.Message;

/// How a sent change of this row ended badly, until the row is edited again.
///
/// @param inShort one or two words for the row itself
/// @param reason the whole sentence
public record Trouble(Message inShort, Message reason) {}
