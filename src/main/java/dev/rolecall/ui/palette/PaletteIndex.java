package dev.rolecall.ui.palette;

import dev.rolecall.inventory.FoldedText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds lines by words in any order, case and accents aside; immutable, for any thread.
final class PaletteIndex {
    private static final Comparator<Found> BEST_FIRST =
            Comparator.comparing(Found::fit)
                    .thenComparing(found -> found.item().entry().sort())
                    .thenComparing(found -> found.item().title());

    private final List<Item> items;

    private record Item(PaletteEntry entry, String title, String all) {}

    private record Found(Item item, Fit fit) {}

    /// How well a line fits what is typed, the best first.
    private enum Fit {
        IS_IT,
        BEGINS_WITH_IT,
        HAS_SUCH_WORDS,
        TITLE_HOLDS_IT,
        HOLDS_IT
    }

    PaletteIndex(List<PaletteEntry> entries) {
        items = entries.stream().map(PaletteIndex::item).toList();
    }

    private static Item item(PaletteEntry entry) {
        String title = FoldedText.of(entry.title());
        return new Item(
                entry, title, title + '\n' + FoldedText.of(entry.detail() + '\n' + entry.alias()));
    }

    /// The lines that hold every word of `text`; all lines, in the order they were given in, if it
    /// is blank.
    PaletteResult find(String text, int limit) {
        List<String> words = FoldedText.words(text);
        if (words.isEmpty()) {
            return shortened(items, limit);
        }
        List<Item> found =
                items.stream()
                        .flatMap(item -> fit(item, words).map(fit -> new Found(item, fit)).stream())
                        .sorted(BEST_FIRST)
                        .map(Found::item)
                        .toList();
        return shortened(found, limit);
    }

    private static PaletteResult shortened(List<Item> found, int limit) {
        return new PaletteResult(
                found.stream().limit(limit).map(Item::entry).toList(),
                Math.max(0, found.size() - limit));
    }

    private static Optional<Fit> fit(Item item, List<String> words) {
        if (!words.stream().allMatch(item.all()::contains)) {
            return Optional.empty();
        }
        String typed = String.join(" ", words);
        String title = item.title();
        if (title.equals(typed)) {
            return Optional.of(Fit.IS_IT);
        }
        if (title.startsWith(typed)) {
            return Optional.of(Fit.BEGINS_WITH_IT);
        }
        if (words.stream().allMatch(word -> startsWord(title, word))) {
            return Optional.of(Fit.HAS_SUCH_WORDS);
        }
        boolean inTitle = words.stream().allMatch(title::contains);
        return Optional.of(inTitle ? Fit.TITLE_HOLDS_IT : Fit.HOLDS_IT);
    }

    private static boolean startsWord(String title, String word) {
        int at = title.indexOf(word);
        while (at > 0 && Character.isLetterOrDigit(title.charAt(at - 1))) {
            at = title.indexOf(word, at + 1);
        }
        return at >= 0;
    }
}
