package dev.rolecall.inventory.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What `is:` can ask for.
public enum Trait {
    /// Nothing about it can be changed.
    LOCKED,
    /// A change of it is staged.
    STAGED,
    /// It reaches people nobody named: a workspace, an organization, everyone.
    WIDE,
    /// Its access could not be read, or was not read yet.
    UNREAD;

    /// As it is written after `is:`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Trait> of(String word) {
        return Arrays.stream(values())
                .filter(trait -> trait.word().equalsIgnoreCase(word))
                .findFirst();
    }
}
