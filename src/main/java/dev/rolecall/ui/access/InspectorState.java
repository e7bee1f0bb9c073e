package dev.rolecall.ui.access;

import dev.rolecall.domain.Failure;
import java.util.List;

/// What the inspector shows in place of, or as, its table.
public sealed interface InspectorState {
    /// No resource is selected.
    record Nothing() implements InspectorState {}

    /// Nothing of the selection was read yet.
    record Reading() implements InspectorState {}

    /// There is so much to show that it takes a moment.
    record Arranging() implements InspectorState {}

    /// The only selected resource could not be read, or what is selected not be put into rows.
    record Failed(Failure failure) implements InspectorState {}

    /// Access lists are shown.
    record Shown() implements InspectorState {}

    /// How it stands with `subjects`.
    static InspectorState of(List<Subject> subjects) {
        if (subjects.isEmpty()) {
            return new Nothing();
        }
        if (subjects.stream().anyMatch(subject -> subject.list().isPresent())) {
            return new Shown();
        }
        return subjects.stream()
                .flatMap(subject -> subject.access().failure().stream())
                .findFirst()
                .<InspectorState>map(Failed::new)
                .orElseGet(Reading::new);
    }
}
