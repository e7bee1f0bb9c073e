package dev.rolecall.ui.listing;

import dev.rolecall.i18n.Message;
import java.util.List;
import java.util.Optional;

/// One statement under a table; a warning is coloured and marked.
///
/// @param more what a person learns by pointing at it or opening it; may be empty
/// @param leads shows what the statement is about, where there is such a place
public record Fact(Message text, boolean warning, List<Message> more, Optional<Runnable> leads) {
    public Fact {
        more = List.copyOf(more);
    }

    public static Fact of(Message text) {
        return new Fact(text, false, List.of(), Optional.empty());
    }

    public static Fact warning(Message text) {
        return new Fact(text, true, List.of(), Optional.empty());
    }

    public Fact with(List<Message> explanation) {
        return new Fact(text, warning, explanation, leads);
    }

    public Fact leadingTo(Runnable place) {
        return new Fact(text, warning, more, Optional.of(place));
    }
}
