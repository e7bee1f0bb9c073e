package dev.rolecall.provider.gemini;

import dev.rolecall.domain.ResourceRef;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// When something was last written to each resource. For about half a minute from then on, Gemini
/// may refuse another write there that it accepts later (FACTS 2.3). Safe to use from many threads.
final class GeminiWritten {
    private final Duration unsettled;
    private final Clock clock;
    private final Map<ResourceRef, Instant> last = new ConcurrentHashMap<>();

    GeminiWritten(Duration unsettled, Clock clock) {
        this.unsettled = unsettled;
        this.clock = clock;
    }

    /// Something was written to `resource`, or may have been.
    void to(ResourceRef resource) {
        last.put(resource, clock.instant());
    }

    /// Until when a refusal is not final; empty if it is.
    Optional<Instant> unsettledUntil(ResourceRef resource) {
        return Optional.ofNullable(last.get(resource)).map(at -> at.plus(unsettled));
    }
}
