package dev.rolecall.settings;

import java.util.Optional;

/// A query a person gave a name, for one list, and how its table stood then.
///
/// @param list the list it is for, by the name of its table
/// @param query as a person writes it
/// @param arrangement absent if only the query was kept
public record SavedView(String list, String name, String query, Optional<Arrangement> arrangement) {
    /// Longer names fit in no menu.
    public static final int LONGEST_NAME = 80;

    /// Keeps the query alone.
    public SavedView(String list, String name, String query) {
        this(list, name, query, Optional.empty());
    }

    /// Whether it can be kept: it has a name that fits.
    public boolean makesSense() {
        return !list.isBlank()
                && !name.isBlank()
                && name.equals(name.strip())
                && name.length() <= LONGEST_NAME;
    }

    /// The same under another name.
    public SavedView called(String otherName) {
        return new SavedView(list, otherName, query, arrangement);
    }

    /// Whether it is called so; a list has each name once, whatever its case.
    boolean isCalled(String otherList, String otherName) {
        return list.equals(otherList) && name.equalsIgnoreCase(otherName);
    }
}
