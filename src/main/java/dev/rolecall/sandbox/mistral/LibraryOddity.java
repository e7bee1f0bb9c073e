package dev.rolecall.sandbox.mistral;

/// The awkward libraries, most important first.
enum LibraryOddity {
    /// Two shares without `share_with_uuid`: a whole-organization one and a legacy user row.
    NULL_SHARES,
    /// A share with a role no client knows.
    UNKNOWN_ROLE,
    /// Its access list answers 403.
    REFUSED,
    /// A name of 300 characters, from right to left in parts, with emoji.
    LONG_NAME,
    /// A share with a kind of recipient no client knows.
    UNKNOWN_KIND,
    /// No owner known and no share at all: `{"data":[]}`.
    EMPTY,
    /// Shared with the whole organization.
    ORGANIZATION,
    /// More shares than fit on a screen.
    MANY,
    /// Owned by somebody else, who made the administrator an editor.
    FOREIGN
}
