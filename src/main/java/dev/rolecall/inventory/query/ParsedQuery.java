package dev.rolecall.inventory.query;

import dev.rolecall.i18n.Message;
import java.util.List;

/// A query read from text.
///
/// @param notes what was no filter and is looked for as text, each with the reason
public record ParsedQuery(Query query, List<Message> notes) {
    public ParsedQuery {
        notes = List.copyOf(notes);
    }
}
