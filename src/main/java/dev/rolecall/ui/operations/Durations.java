package dev.rolecall.ui.operations;

import dev.rolecall.i18n.Message;
import java.time.Duration;

/// Lengths of time as people say them: exact when short, rounded when long.
public final class Durations {
    private static final long MILLIS_A_SECOND = 1_000;

    private Durations() {}

    /// How long something took.
    static Message took(Duration time) {
        return time.toSeconds() < 10
                ? Message.of(
                        "activity.time.exactSeconds", time.toMillis() / (double) MILLIS_A_SECOND)
                : rounded(time);
    }

    /// A time in whole seconds, or minutes and seconds.
    public static Message rounded(Duration time) {
        long seconds = (time.toMillis() + MILLIS_A_SECOND - 1) / MILLIS_A_SECOND;
        return seconds < 60
                ? Message.of("activity.time.seconds", seconds)
                : Message.of("activity.time.minutes", seconds / 60, seconds % 60);
    }
}
