package dev.rolecall.ui.history;

/// By what, and in which direction, changes are sorted.
record ChangeOrder(ChangeColumn column, boolean descending) {}
