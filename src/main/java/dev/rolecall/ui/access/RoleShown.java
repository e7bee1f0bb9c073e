package dev.rolecall.ui.access;

import dev.rolecall.domain.Rank;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import java.util.Optional;

/// A role as a cell shows it: the service's title, what it means, the word the service sends.
///
/// @param title the title; the bare word for a role nobody described
/// @param meaning what a holder can do; absent for a role nobody described
public record RoleShown(Role role, Message title, Optional<Message> meaning) {
    /// A role nobody described: shown word for word.
    static RoleShown wordForWord(Role role) {
        return new RoleShown(role, Message.verbatim(role.word()), Optional.empty());
    }

    public String word() {
        return role.word();
    }

    public Rank rank() {
        return role.rank();
    }

    /// Whether the service's description names it; others are shown with a question mark.
    public boolean known() {
        return meaning.isPresent();
    }
}
