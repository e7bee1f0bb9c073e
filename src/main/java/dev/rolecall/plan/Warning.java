package dev.rolecall.plan;

import dev.rolecall.domain.Change;
import dev.rolecall.i18n.Message;

/// Something a person should know before a change is sent; it does not stop the change.
///
/// @param grave whether the review may never be skipped because of it (owners removed, everyone or
///   a whole organization given access)
public record Warning(Change change, Message text, boolean grave) {}
