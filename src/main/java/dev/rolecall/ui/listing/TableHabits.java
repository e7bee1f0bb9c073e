package dev.rolecall.ui.listing;

import dev.rolecall.ui.workspace.ColumnLayouts;
import dev.rolecall.ui.workspace.ColumnLayoutsOfThisRun;
import dev.rolecall.ui.workspace.SavedViews;
import dev.rolecall.ui.workspace.SavedViewsOfThisRun;
import javafx.beans.value.ObservableValue;

/// How tables behave for the person in front of them.
///
/// @param calm whether motion is unwelcome
/// @param layouts how their columns are arranged
/// @param views queries that were given names
public record TableHabits(ObservableValue<Boolean> calm, ColumnLayouts layouts, SavedViews views) {
    /// Habits that last until the program ends.
    public static TableHabits ofThisRun(ObservableValue<Boolean> calm) {
        return new TableHabits(calm, new ColumnLayoutsOfThisRun(), new SavedViewsOfThisRun());
    }
}
