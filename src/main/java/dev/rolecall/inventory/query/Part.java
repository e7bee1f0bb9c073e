package dev.rolecall.inventory.query;

import dev.rolecall.domain.Rank;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// One thing a query asks for, such as `kind:library` or `-alice`.
///
/// @param negated whether what has it is left out
/// @param value what is asked for, without quotes
public record Part(boolean negated, Key key, Relation relation, String value) {

    public static Part of(Key key, String value) {
        return new Part(false, key, Relation.IS, value);
    }

    public static Part word(String word) {
        return of(Key.TEXT, word);
    }

    public static Part is(Trait trait) {
        return of(Key.IS, trait.word());
    }

    /// A role of exactly this rank.
    public static Part rank(Rank rank) {
        return of(Key.ROLE, wordOf(rank));
    }

    public Part not() {
        return new Part(!negated, key, relation, value);
    }

    /// Whether it is a word to look for anywhere, not a filter.
    public boolean free() {
        return key == Key.TEXT;
    }

    /// The rank its value names; empty for a service's own word.
    public Optional<Rank> rank() {
        return Arrays.stream(Rank.values())
                .filter(rank -> key == Key.ROLE && wordOf(rank).equalsIgnoreCase(value))
                .findFirst();
    }

    /// What `is:` asks for.
    public Optional<Trait> trait() {
        return key == Key.IS ? Trait.of(value) : Optional.empty();
    }

    /// As a rank is written after `role:`.
    public static String wordOf(Rank rank) {
        return rank.name().toLowerCase(Locale.ROOT);
    }

    /// As a person writes it; what is read from this text is equal to this part.
    public String text() {
        String said =
                free()
                        ? quoted(value, mistakable())
                        : key.word() + relation.sign() + quoted(value, false);
        return negated ? '-' + said : said;
    }

    /// A free word that would be read as something else.
    private boolean mistakable() {
        return value.startsWith("-")
                || Arrays.stream(Relation.values())
                        .anyMatch(relation -> value.contains(relation.sign()));
    }

    private static String quoted(String value, boolean anyway) {
        boolean needed =
                anyway
                        || value.isEmpty()
                        || value.indexOf('"') >= 0
                        || value.chars().anyMatch(Character::isWhitespace);
        return needed ? '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"' : value;
    }
}
