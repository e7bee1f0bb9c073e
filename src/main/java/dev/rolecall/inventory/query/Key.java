package dev.rolecall.inventory.query;

import java.util.Arrays;
import java.util.Optional;

/// What a part of a query is about, and the word a person writes for it.
public enum Key {
    /// A free word, wherever it stands: it has no key.
    TEXT(""),
    PROVIDER("provider"),
    ACCOUNT("account"),
    KIND("kind"),
    /// The kind of the holder: user, group, workspace, organization, everyone, or a service's word.
    WHO("who"),
    /// The holder, by the service's own identifier.
    ID("id"),
    ROLE("role"),
    ENVIRONMENT("env"),
    IS("is"),
    CHANGED("changed");

    private final String word;

    Key(String word) {
        this.word = word;
    }

    /// As it is written before the colon; empty for free words.
    public String word() {
        return word;
    }

    static Optional<Key> of(String word) {
        return Arrays.stream(values())
                .filter(key -> key != TEXT && key.word.equalsIgnoreCase(word))
                .findFirst();
    }
}
