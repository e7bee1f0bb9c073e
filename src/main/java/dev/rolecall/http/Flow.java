package dev.rolecall.http;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;

/// How a throttle stands at one moment.
///
/// @param inFlight calls under way
/// @param limit how many may be under way at once
/// @param waitingUntil set while the service asked for a pause
/// @param perSecond how many calls may start a second, as learned from refusals; absent before one
/// @param refusedAt when the service last refused a call for coming too early
public record Flow(
        int inFlight,
        int limit,
        Optional<Instant> waitingUntil,
        OptionalDouble perSecond,
        Optional<Instant> refusedAt) {}
