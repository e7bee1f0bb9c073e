package dev.rolecall.provider;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/// How an account is being asked at one moment.
///
/// @param inFlight calls under way now
/// @param limit how many may be under way at once, as learned from the service's answers
/// @param waitingUntil set while the service asked for a pause
/// @param perSecond how many calls may start a second, as learned from refusals; absent before one
/// @param refusedAt when the service last refused a call for coming too early
public record Pace(
        int inFlight,
        int limit,
        Optional<Instant> waitingUntil,
        OptionalDouble perSecond,
        Optional<Instant> refusedAt) {
    /// The pace of an account that never refused a call.
    public Pace(int inFlight, int limit, Optional<Instant> waitingUntil) {
        this(inFlight, limit, waitingUntil, OptionalDouble.empty(), Optional.empty());
    }
}
