package dev.rolecall.apply;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One line of the journal as read: what happened, when, and the texts that say the rest by name
/// (`run`, `step`, `provider`, `resourceId`, `before`, `after`, `method`, `path` and so on).
public record JournalEntry(long number, Instant at, Kind kind, Map<String, String> texts) {
    public JournalEntry {
        texts = Map.copyOf(texts);
    }

    /// The text called `name`, if this line has it.
    public Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    /// What a line of the journal is about.
    public enum Kind {
        /// A request is about to be sent for a step.
        INTEND,
        /// The request was answered, or cut short.
        ANSWER,
        /// What a reading afterwards said.
        VERIFIED,
        /// What a later reading said of a step that was unknown.
        SETTLED,
        /// Anything else worth keeping.
        NOTE;

        /// The word in the file.
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
