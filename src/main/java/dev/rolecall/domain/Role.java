package dev.rolecall.domain;

/// A service's own role word with its place on the common axis.
///
/// @param word exactly as the service writes it
public record Role(String word, Rank rank) {
    /// A role nobody described to us: shown word for word, never offered.
    public static Role unknown(String word) {
        return new Role(word, Rank.UNKNOWN);
    }

    @Override
    public String toString() {
        return word;
    }
}
