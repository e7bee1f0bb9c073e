package dev.rolecall.ui.history;

/// The columns of the table of changes, in their order from the left.
enum ChangeColumn {
    WHAT,
    WHO,
    RESOURCE,
    KIND,
    BEFORE,
    AFTER
}
