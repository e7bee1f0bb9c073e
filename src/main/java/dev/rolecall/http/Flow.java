package dev.rolecall.http;

import java.time.Instant;
import java.util.Optional;

/// How a throttle stands at one moment.
///
/// @param inFlight calls under way
/// @param limit how many may be under way at once
/// @param waitingUntil set while the service asked for a pause
public record Flow(int inFlight, int limit, Optional<Instant> waitingUntil) {}
