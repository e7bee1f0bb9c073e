package dev.rolecall.ui.history;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.GrantWords;
import dev.rolecall.snapshot.AccessChange;
import dev.rolecall.ui.access.PrincipalWords;
import java.util.Locale;
import java.util.Optional;

/// Puts changes of one account into words; safe to use from any thread.
record ChangeWords(Account account, GrantWords words, Messages messages) {
    ChangeRow row(AccessChange change) {
        return new ChangeRow(
                change,
                what(change),
                who(change),
                change.resource().name(),
                kind(change),
                role(change, change.before()),
                role(change, change.after()),
                account.name());
    }

    String what(AccessChange change) {
        boolean went = change.what() == AccessChange.What.VANISHED && change.who().isPresent();
        return messages.text(
                Message.of(
                        went
                                ? "history.what.went"
                                : "history.what." + change.what().name().toLowerCase(Locale.ROOT)));
    }

    String who(AccessChange change) {
        return change.who()
                .map(PrincipalWords::label)
                .or(change::why)
                .map(messages::text)
                .orElse("");
    }

    String kind(AccessChange change) {
        return words.resourceKind(change.resource().ref().kind());
    }

    private String role(AccessChange change, Optional<Role> role) {
        return role.map(held -> words.role(change.resource().ref().kind(), held)).orElse("");
    }
}
