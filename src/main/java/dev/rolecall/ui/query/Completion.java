package dev.rolecall.ui.query;

import java.util.OptionalInt;

/// Something the word being typed can become.
///
/// @param insert what stands in the field instead of that word
/// @param shown what the list shows
/// @param count how many there are of it; absent for the beginning of a filter
/// @param start where the word begins in the field
/// @param end where it ends
public record Completion(String insert, String shown, OptionalInt count, int start, int end) {
    /// Whether a value follows still.
    boolean begins() {
        return count.isEmpty();
    }

    /// `text` with the word completed.
    String in(String text) {
        String rest = text.substring(end);
        return text.substring(0, start) + insert + (begins() ? "" : " ") + rest.stripLeading();
    }

    /// Where the caret stands then.
    int caret() {
        return start + insert.length() + (begins() ? 0 : 1);
    }
}
