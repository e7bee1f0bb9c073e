package dev.rolecall.ui.history;

import dev.rolecall.domain.Failure;
import java.util.List;

/// What the table of snapshots shows, or what stands in its place.
public sealed interface SnapshotsState {
    /// It is not known yet which there are.
    record Looking() implements SnapshotsState {}

    /// No open account outlasts the run, so nothing is kept of any.
    record NothingKept() implements SnapshotsState {}

    /// What is kept cannot be had.
    record Unreadable(Failure failure) implements SnapshotsState {}

    /// Those that are kept, the newest first; may be none.
    record Shown(List<SnapshotRow> rows) implements SnapshotsState {
        public Shown {
            rows = List.copyOf(rows);
        }
    }

    /// The rows there are.
    default List<SnapshotRow> all() {
        return switch (this) {
            case Shown(List<SnapshotRow> rows) -> rows;
            case Looking _, NothingKept _, Unreadable _ -> List.of();
        };
    }
}
