package dev.rolecall.ui.control;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The one or two letters that stand for a name.
final class Initials {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Initials() {}

    /// First letters of the first and last word of `name`, an address counting up to its `@`; a
    /// question mark if there is no letter in it.
    static String of(String name) {
        int at = name.indexOf('@');
        String person = at > 0 ? name.substring(0, at) : name;
        List<String> words =
                BETWEEN_WORDS.splitAsStream(person).filter(word -> !word.isEmpty()).toList();
        if (words.isEmpty()) {
            return "?";
        }
        String first = letter(words.getFirst());
        return words.size() == 1 ? first : first + letter(words.getLast());
    }

    private static String letter(String word) {
        return Character.toString(word.codePointAt(0)).toUpperCase(Locale.ROOT);
    }
}
