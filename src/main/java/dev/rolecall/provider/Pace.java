package dev.rolecall.provider;

import java.time.Instant;
import java.util.Optional;

/// How an account is being asked at one moment.
///
/// @param inFlight calls under way now
/// @param limit how many may be under way at once, as learned from the service's answers
/// @param waitingUntil set while the service asked for a pause
public record Pace(int inFlight, int limit, Optional<Instant> waitingUntil) {}
