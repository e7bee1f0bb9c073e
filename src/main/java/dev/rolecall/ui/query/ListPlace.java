package dev.rolecall.ui.query;

/// A place that lists things, as the head over its table sees it.
public interface ListPlace {
    /// Everything the list is narrowed by, and how that is asked for.
    QueryModel query();

    /// What can be typed next.
    CompletionModel completion();

    /// What the filter menu offers.
    QueryMenu menu();

    /// Reads the chosen account again, or all of them.
    void refresh();
}
