package dev.rolecall.ui.access;

import dev.rolecall.domain.Principal;
import dev.rolecall.i18n.Message;

/// Somebody seen before, offered while a name is typed.
///
/// @param account where they were seen
public record Suggestion(Principal principal, Message account) {}
