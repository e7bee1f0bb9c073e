package dev.rolecall.ui.listing;

import java.util.List;
import javafx.beans.value.ObservableValue;

/// A place that lists things, as the head over its table sees it.
public interface ListPlace {
    /// Everything the list is narrowed by now.
    ObservableValue<?> filter();

    /// The words that are looked for.
    String words();

    void look(String words);

    /// What the list can be narrowed to, group by group.
    List<List<FilterChoice>> choices();

    /// Drops every filter, the account of the sidebar included.
    void clearFilter();

    /// Reads the chosen account again, or all of them.
    void refresh();
}
