package dev.rolecall.i18n;

/// Makes a name from outside safe to stand between other words: whatever its writing direction, it
/// can neither turn its surroundings around nor break the line.
public final class Isolated {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private Isolated() {}

    /// `name` in one line between isolates, without direction controls of its own; a name that is
    /// plain Latin-1 letters needs none and stays as it is.
    public static String of(String name) {
        StringBuilder line = new StringBuilder(name.length() + 2);
        boolean plain = true;
        for (int index = 0; index < name.length(); index++) {
            char letter = name.charAt(index);
            plain &= letter < 0x300;
            if (!turnsDirection(letter)) {
                line.append(Character.isISOControl(letter) ? ' ' : letter);
            }
        }
        return plain
                ? line.toString()
                : line.insert(0, FIRST_STRONG_ISOLATE).append(POP_ISOLATE).toString();
    }

    private static boolean turnsDirection(char letter) {
        return (letter >= '\u202A' && letter <= '\u202E')
                || (letter >= '\u2066' && letter <= '\u2069');
    }
}
