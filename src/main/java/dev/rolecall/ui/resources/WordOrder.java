package dev.rolecall.ui.resources;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The order of words in the person's language. Looks each word up once: comparing two words costs
/// far more than comparing what was looked up, and the same names are sorted again and again.
///
/// For one thread at a time.
final class WordOrder {
    /// More names than anybody keeps open; then it starts over.
    private static final int MOST = 100_000;

    private Optional<Collator> collator = Optional.empty();
    private final Map<String, CollationKey> keys = new HashMap<>();

    /// Orders things by a word of theirs.
    <T> Comparator<T> by(Function<T, String> word) {
        return Comparator.comparing(thing -> key(word.apply(thing)));
    }

    private CollationKey key(String word) {
        if (keys.size() > MOST) {
            keys.clear();
        }
        return keys.computeIfAbsent(word, name -> collator().getCollationKey(name));
    }

    /// Made where words are first looked up: not on the screen's thread.
    private Collator collator() {
        Collator known = collator.orElseGet(() -> Collator.getInstance(Locale.getDefault()));
        collator = Optional.of(known);
        return known;
    }
}
