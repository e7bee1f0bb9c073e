package dev.rolecall.settings;

import java.time.Duration;

/// How long an account lets changes pass once a person unlocked it.
public enum UnlockFor {
    FIVE(5),
    FIFTEEN(15),
    THIRTY(30),
    SIXTY(60);

    private final int minutes;

    UnlockFor(int minutes) {
        this.minutes = minutes;
    }

    public int minutes() {
        return minutes;
    }

    public Duration time() {
        return Duration.ofMinutes(minutes);
    }
}
