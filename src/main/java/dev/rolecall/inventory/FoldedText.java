package dev.rolecall.inventory;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text without case and accents, so that people find things however they type them.
public final class FoldedText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private FoldedText() {}

    public static String of(String text) {
        String plain = isAscii(text) ? text : withoutMarks(text);
        return plain.toLowerCase(Locale.ROOT);
    }

    /// The words of a search in their order, folded; none if `text` is blank.
    public static List<String> words(String text) {
        return Arrays.stream(SPACES.split(of(text))).filter(word -> !word.isEmpty()).toList();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(character -> character < 128);
    }

    private static String withoutMarks(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(apart).replaceAll("").replace("ß", "ss").replace('ı', 'i');
    }
}
