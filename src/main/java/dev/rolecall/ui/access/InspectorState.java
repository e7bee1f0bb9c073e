package dev.rolecall.ui.access;

import dev.rolecall.domain.Failure;

/// What the inspector shows in place of, or as, its table.
public sealed interface InspectorState {
    /// No resource is selected.
    record Nothing() implements InspectorState {}

    /// Nothing of the selection was read yet.
    record Reading() implements InspectorState {}

    /// The only selected resource could not be read.
    record Failed(Failure failure) implements InspectorState {}

    /// Access lists are shown.
    record Shown() implements InspectorState {}
}
