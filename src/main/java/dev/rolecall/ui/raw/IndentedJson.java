package dev.rolecall.ui.raw;

import java.util.Optional;

/// Lays JSON out for people by white space alone: no name, number or string of it is touched, also
/// none that would not survive being read, such as a name that stands there twice. What only begins
/// like JSON stays as it is.
final class IndentedJson {
    private static final String STEP = "  ";

    /// Deeper than any answer of a service.
    private static final int DEEPEST = 64;

    private final String source;
    private final StringBuilder laidOut = new StringBuilder();
    private int depth;

    private IndentedJson(String source) {
        this.source = source;
    }

    /// `body` with a line for each value; as it is if it does not begin like JSON.
    static String of(String body) {
        String text = body.strip();
        boolean begins = text.startsWith("{") || text.startsWith("[");
        return begins ? new IndentedJson(text).layOut().orElse(body) : body;
    }

    /// Empty if the brackets do not fit, or something stands behind the last.
    private Optional<String> layOut() {
        int at = 0;
        while (at < source.length()) {
            if (depth > DEEPEST || (depth == 0 && at > 0)) {
                return Optional.empty();
            }
            char letter = source.charAt(at);
            if (letter == '"') {
                int end = endOfString(at);
                laidOut.append(source, at, end);
                at = end;
            } else {
                put(letter, at);
                at++;
            }
        }
        return depth == 0 ? Optional.of(laidOut.toString()) : Optional.empty();
    }

    private void put(char letter, int at) {
        switch (letter) {
            case '{', '[' -> {
                laidOut.append(letter);
                depth++;
                if (!closes(next(at))) {
                    newLine();
                }
            }
            case '}', ']' -> {
                depth--;
                if (!opens(lastOf(laidOut))) {
                    newLine();
                }
                laidOut.append(letter);
            }
            case ',' -> {
                laidOut.append(letter);
                newLine();
            }
            case ':' -> laidOut.append(": ");
            default -> {
                if (!Character.isWhitespace(letter)) {
                    laidOut.append(letter);
                }
            }
        }
    }

    private void newLine() {
        laidOut.append('\n').append(STEP.repeat(depth));
    }

    /// The place after the quotation mark that ends the string which begins at `start`.
    private int endOfString(int start) {
        int at = start + 1;
        while (at < source.length() && source.charAt(at) != '"') {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, source.length());
    }

    /// The first letter after `at` that is not white space; a space if there is none.
    private char next(int at) {
        for (int later = at + 1; later < source.length(); later++) {
            if (!Character.isWhitespace(source.charAt(later))) {
                return source.charAt(later);
            }
        }
        return ' ';
    }

    private static char lastOf(StringBuilder text) {
        return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    }

    private static boolean opens(char letter) {
        return letter == '{' || letter == '[';
    }

    private static boolean closes(char letter) {
        return letter == '}' || letter == ']';
    }
}
