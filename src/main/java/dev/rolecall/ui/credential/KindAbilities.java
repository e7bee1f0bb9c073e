package dev.rolecall.ui.credential;

import dev.rolecall.i18n.Message;

/// What a credential can do with one kind of resource.
///
/// @param kind the word for several of them
public record KindAbilities(Message kind, Ability list, Ability read, Ability change) {}
