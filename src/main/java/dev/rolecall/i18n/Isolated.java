package dev.rolecall.i18n;

/// Makes a name from outside safe to stand between other words: whatever its writing direction, it
/// can neither turn its surroundings around nor break the line.
public final class Isolated {
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';
    private static final char FIRST_RIGHT_TO_LEFT = '\u0590';

    /// More letters than a column has room for.
    private static final int CELL = 200;

    private Isolated() {}

    /// `name` in one line between isolates, without direction controls of its own; a name that can
    /// only run from left to right needs none and stays as it is: between isolates it would be laid
    /// out as slowly as Arabic is, in every row of a table.
    public static String of(String name) {
        StringBuilder line = new StringBuilder(name.length() + 2);
        boolean plain = true;
        for (int index = 0; index < name.length(); index++) {
            char letter = name.charAt(index);
            if (turnsDirection(letter)) {
                plain = false;
            } else {
                plain &= letter < FIRST_RIGHT_TO_LEFT || !mayRunRightToLeft(letter);
                line.append(Character.isISOControl(letter) ? ' ' : letter);
            }
        }
        return plain
                ? line.toString()
                : line.insert(0, FIRST_STRONG_ISOLATE).append(POP_ISOLATE).toString();
    }

    /// The same for a cell of a table, which has room for a line and is filled again and again: of
    /// a name without end the beginning, with the sign of a cut.
    public static String inCell(String name) {
        if (name.length() <= CELL) {
            return of(name);
        }
        int end = Character.isHighSurrogate(name.charAt(CELL - 1)) ? CELL - 1 : CELL;
        return of(name.substring(0, end) + "…");
    }

    /// Letters beyond the first plane are taken for such: some of them are.
    private static boolean mayRunRightToLeft(char letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER ->
                    true;
            default -> Character.isSurrogate(letter);
        };
    }

    private static boolean turnsDirection(char letter) {
        return (letter >= '\u202A' && letter <= '\u202E')
                || (letter >= '\u2066' && letter <= '\u2069');
    }
}
