package dev.rolecall.ui.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cuts pasted text into names: one a line, or apart by commas and semicolons, or as mail programs
/// write them.
final class PastedNames {
    private static final Pattern APART = Pattern.compile("[\\r\\n\\t,;]+");
    private static final Pattern MAIL = Pattern.compile(".*<([^<>]+)>");
    private static final Pattern ADDRESSES = Pattern.compile("(\\S+@\\S+\\s+)+\\S+@\\S+");
    private static final Pattern QUOTES = Pattern.compile("^[\"'\\s]+|[\"'\\s]+$");

    private PastedNames() {}

    /// The names in their order, each once.
    static List<String> of(String text) {
        Set<String> names = new LinkedHashSet<>();
        APART.splitAsStream(text)
                .map(piece -> QUOTES.matcher(piece).replaceAll(""))
                .forEach(piece -> names.addAll(names(piece)));
        names.remove("");
        return new ArrayList<>(names);
    }

    /// Whether `text` holds more than one name.
    static boolean several(String text) {
        return of(text).size() > 1;
    }

    private static List<String> names(String piece) {
        Matcher mail = MAIL.matcher(piece);
        if (mail.matches()) {
            return List.of(mail.group(1).strip());
        }
        return ADDRESSES.matcher(piece).matches()
                ? Arrays.asList(piece.split("\\s+"))
                : List.of(piece);
    }
}
