package dev.rolecall.plan;

import dev.rolecall.domain.Change;
import dev.rolecall.i18n.Message;

/// A change that is left out because the service would say no, and why.
public record Refusal(Change change, Message reason) {}
