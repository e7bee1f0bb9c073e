package dev.rolecall.settings;

import java.time.Duration;
import java.util.Optional;

/// How long the window may be left untouched before it locks.
public enum LockAfter {
    FIVE(Optional.of(5)),
    TEN(Optional.of(10)),
    FIFTEEN(Optional.of(15)),
    THIRTY(Optional.of(30)),
    NEVER(Optional.empty());

    private final Optional<Integer> minutes;

    LockAfter(Optional<Integer> minutes) {
        this.minutes = minutes;
    }

    /// In minutes; empty if it never locks because of that.
    public Optional<Integer> minutes() {
        return minutes;
    }

    public Optional<Duration> time() {
        return minutes.map(Duration::ofMinutes);
    }
}
