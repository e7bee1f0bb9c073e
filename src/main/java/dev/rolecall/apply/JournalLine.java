package dev.rolecall.apply;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What one line of the journal says besides its number, time and hash: texts by name, in order.
record JournalLine(JournalEntry.Kind kind, Map<String, String> texts) {
    JournalLine {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    static JournalLine of(JournalEntry.Kind kind) {
        return new JournalLine(kind, Map.of());
    }

    /// This with one more text; nothing is written for an absent one.
    JournalLine with(String name, Optional<String> text) {
        Map<String, String> more = new LinkedHashMap<>(texts);
        text.ifPresent(value -> more.put(name, value));
        return new JournalLine(kind, more);
    }

    JournalLine with(String name, String text) {
        return with(name, Optional.of(text));
    }
}
