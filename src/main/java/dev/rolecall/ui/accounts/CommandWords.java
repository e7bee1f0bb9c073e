package dev.rolecall.ui.accounts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A command as one types it, and its words: blanks part them, quotation marks keep them together.
/// Nothing else has a meaning, for no shell runs it.
final class CommandWords {
    private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"|'[^']*'|[^\\s\"'])+");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|'([^']*)'");

    private CommandWords() {}

    static List<String> split(String typed) {
        return WORD.matcher(typed)
                .results()
                .map(found ->
                        QUOTED.matcher(found.group())
                                .replaceAll(quoted ->
                                        Matcher.quoteReplacement(
                                                quoted.group(1) == null
                                                        ? quoted.group(2)
                                                        : quoted.group(1))))
                .toList();
    }

    static String join(List<String> words) {
        return words.stream().map(CommandWords::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String word) {
        boolean plain = !word.isEmpty() && word.chars().noneMatch(CommandWords::parts);
        if (plain) {
            return word;
        }
        return word.contains("\"") ? "'" + word + "'" : "\"" + word + "\"";
    }

    private static boolean parts(int character) {
        return Character.isWhitespace(character) || character == '"' || character == '\'';
    }
}
