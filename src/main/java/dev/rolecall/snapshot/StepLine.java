package dev.rolecall.snapshot;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// One line of the journal, to be copied into the index of steps: `journal.md` tells its kinds and
/// its texts.
public record StepLine(long number, Instant at, String kind, Map<String, String> texts) {
    public StepLine {
        texts = Map.copyOf(texts);
    }

    /// The text called `name`, if this line has it.
    public Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }
}
