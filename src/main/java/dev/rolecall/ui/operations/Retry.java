package dev.rolecall.ui.operations;

import javafx.beans.value.ObservableIntegerValue;

/// What can be done about steps that did not end well; the shell hands in how.
public interface Retry {
    /// How many changes are staged whose last try was refused, failed, in conflict or unknown.
    ObservableIntegerValue failedChanges();

    /// Sends those changes, and no other, again; shows them for review first if they are many or
    /// grave.
    void retryFailed();

    /// How many steps of an earlier run have an outcome nobody knows.
    ObservableIntegerValue unknownOutcomes();

    /// Finds out by reading.
    void checkNow();
}
