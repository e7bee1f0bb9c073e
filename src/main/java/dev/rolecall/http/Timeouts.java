package dev.rolecall.http;

import java.time.Duration;

/// How long one client waits.
///
/// @param call for one whole answer, from the first byte sent to the last byte read
/// @param patience for a read that is repeated: no attempt starts later than this, counted from the
///   first failure, unless the service answers other calls meanwhile
public record Timeouts(Duration call, Duration patience) {
    public static final Timeouts USUAL =
            new Timeouts(Duration.ofSeconds(30), Duration.ofMinutes(2));
}
