package dev.rolecall.apply;

import dev.rolecall.operation.Progress;
import java.time.Clock;
import java.time.Instant;

/// What all parts of one run share.
record RunContext(
        RunJournal journal, StepReports reports, Progress progress, Clock clock, Pause pause) {
    Instant now() {
        return clock.instant();
    }
}
