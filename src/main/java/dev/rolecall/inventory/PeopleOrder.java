package dev.rolecall.inventory;

/// By what, and in which direction, people are sorted.
public record PeopleOrder(Column column, boolean descending) {
    /// What people can be sorted by. Text is compared without case and accents.
    public enum Column {
        WHO,
        KIND,
        /// By how many.
        ACCOUNTS,
        RESOURCES,
        GRANTS,
        /// By how much it allows.
        WIDEST
    }
}
