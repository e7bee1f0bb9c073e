package dev.rolecall.ui.resources;

import dev.rolecall.domain.Environment;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Message;
import java.time.Instant;
import java.util.Optional;

/// One resource as the table shows it; a value, made anew when what is known changes.
///
/// @param glyph the service's letter
/// @param service the service's name
/// @param entries how many grants were read; absent while unknown
/// @param staged how many staged changes are about it
public record ResourceRow(
        ResourceRef ref,
        String name,
        String glyph,
        Message service,
        Message kind,
        String account,
        Environment environment,
        Optional<Integer> entries,
        Width width,
        Message widest,
        Optional<Instant> readAt,
        State state,
        int staged) {

    /// How far access reaches beyond named people.
    public enum Width {
        UNKNOWN,
        NOBODY,
        PEOPLE,
        GROUP,
        ORGANIZATION,
        EVERYONE
    }

    /// How the reading of its access list stands.
    public sealed interface State {
        /// Not read yet.
        record Unread() implements State {}

        /// Read completely.
        record Complete() implements State {}

        /// Read in part, because.
        record Partial(Message reason) implements State {}

        /// Could not be read, because.
        record Denied(Message reason) implements State {}
    }
}
