package dev.rolecall.sandbox.gemini;

import java.util.List;

/// The awkward corpora and tuned models.
enum GeminiOddity {
    /// Open to everyone.
    EVERYONE,
    /// A role no client knows.
    UNKNOWN_ROLE,
    /// More permissions than one page of the default size holds.
    PAGES,
    /// Its permissions answer 403.
    REFUSED,
    /// Nothing to list: `{}`.
    EMPTY,
    /// A kind of grantee no client knows.
    UNKNOWN_KIND,
    /// Owned by somebody else; the administrator may write and share.
    FOREIGN,
    /// The longest name there can be, from right to left in parts, with emoji.
    LONG_NAME,
    /// Nobody but its owner.
    ONLY_OWNER;

    /// The cases of corpora, most important first.
    static final List<GeminiOddity> OF_CORPORA = List.of(EVERYONE, LONG_NAME, PAGES, ONLY_OWNER);

    /// The cases of tuned models, most important first.
    static final List<GeminiOddity> OF_TUNED_MODELS =
            List.of(
                    EVERYONE,
                    REFUSED,
                    UNKNOWN_ROLE,
                    EMPTY,
                    UNKNOWN_KIND,
                    FOREIGN,
                    PAGES,
                    LONG_NAME,
                    ONLY_OWNER);
}
