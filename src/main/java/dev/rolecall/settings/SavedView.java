package dev.rolecall.settings;

/// A query a person gave a name, for one list.
///
/// @param list the list it is for, by the name of its table
/// @param query as a person writes it
public record SavedView(String list, String name, String query) {
    /// Longer names fit in no menu.
    public static final int LONGEST_NAME = 80;

    /// Whether it can be kept: it has a name that fits.
    public boolean makesSense() {
        return !list.isBlank()
                && !name.isBlank()
                && name.equals(name.strip())
                && name.length() <= LONGEST_NAME;
    }

    /// Whether it is called so; a list has each name once, whatever its case.
    boolean isCalled(String otherList, String otherName) {
        return list.equals(otherList) && name.equalsIgnoreCase(otherName);
    }
}
