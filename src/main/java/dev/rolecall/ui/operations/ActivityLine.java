package dev.rolecall.ui.operations;

/// One line of the activity list: an operation, or one of its steps below it.
public sealed interface ActivityLine permits OperationRow, StepRow {
    /// The operation this line belongs to.
    long operation();

    /// Tells lines apart while their content changes.
    String key();
}
