package dev.rolecall.apply;

import dev.rolecall.operation.OperationItem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A run of changes as the journal tells of it.
///
/// @param begunAt when its first change was about to be sent
/// @param lastAt when the last was recorded of it; what other runs settled comes later
/// @param reason why it was done, as the person typed it
/// @param steps what was recorded of its changes; those that were never begun are in no journal
public record PastRun(
        Instant begunAt, Instant lastAt, Optional<String> reason, List<OperationItem> steps) {
    public PastRun {
        steps = List.copyOf(steps);
    }
}
