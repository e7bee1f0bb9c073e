package dev.rolecall.apply;

import dev.rolecall.i18n.Message;
import java.util.List;

/// What a journal holds, as far as it can be read, and where it was tampered with or damaged.
///
/// @param breaks empty if every line follows from the one before
public record JournalContent(List<JournalEntry> entries, List<Break> breaks) {
    public JournalContent {
        entries = List.copyOf(entries);
        breaks = List.copyOf(breaks);
    }

    /// A place where the journal is not what was written.
    ///
    /// @param line counted from 1; 0 for the file as a whole
    public record Break(long line, Message reason) {}
}
