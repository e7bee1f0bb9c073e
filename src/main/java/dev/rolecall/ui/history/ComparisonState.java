package dev.rolecall.ui.history;

import dev.rolecall.domain.Failure;

/// How far a comparison has come.
public sealed interface ComparisonState {
    /// No snapshot is chosen.
    record NothingChosen() implements ComparisonState {}

    /// More than two are chosen, or two of different accounts.
    record CannotBeCompared() implements ComparisonState {}

    /// It is being read and compared.
    record Comparing() implements ComparisonState {}

    /// What is kept cannot be had.
    record Unreadable(Failure failure) implements ComparisonState {}

    /// One of the two pictures is not there any more.
    record Gone() implements ComparisonState {}

    /// What differs is shown; may be nothing.
    record Shown() implements ComparisonState {}
}
