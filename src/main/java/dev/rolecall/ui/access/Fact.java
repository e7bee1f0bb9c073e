package dev.rolecall.ui.access;

import dev.rolecall.i18n.Message;
import java.util.List;

/// One statement under the table; a warning is coloured and marked.
///
/// @param more what a person learns by pointing at it or opening it; may be empty
public record Fact(Message text, boolean warning, List<Message> more) {
    public Fact {
        more = List.copyOf(more);
    }

    public static Fact of(Message text) {
        return new Fact(text, false, List.of());
    }

    public static Fact warning(Message text) {
        return new Fact(text, true, List.of());
    }

    public Fact with(List<Message> explanation) {
        return new Fact(text, warning, explanation);
    }
}
