package dev.rolecall.ui.access;

import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.i18n.Message;
import java.util.List;
import java.util.Optional;

/// Somebody who was typed, pasted or picked to be given access, as checked so far.
///
/// @param text as it was typed
/// @param principal whom it names; empty while that is not settled
/// @param kinds the kinds it could be; more than one while a person has to choose
/// @param note what will happen, or why nothing can
public record Recipient(
        String text,
        Optional<Principal> principal,
        List<PrincipalKind> kinds,
        Standing standing,
        Message note) {
    public Recipient {
        kinds = List.copyOf(kinds);
    }

    /// How far checking got.
    public enum Standing {
        /// Will be given access it does not have.
        NEW,
        /// Has access and will have another role.
        CHANGES,
        /// Has this very role everywhere: nothing will be done.
        HAS_IT,
        /// Could be of several kinds.
        UNDECIDED,
        /// Cannot name anybody here.
        MALFORMED,
        /// The service would say no.
        REFUSED
    }

    /// The same once a person said of which kind it is.
    Recipient decided(PrincipalKind kind) {
        return new Recipient(
                text, Optional.of(Principal.of(kind, text)), List.of(kind), standing, note);
    }

    /// Whether giving does something for it.
    public boolean ready() {
        return standing == Standing.NEW || standing == Standing.CHANGES;
    }
}
