package dev.rolecall.secret;

import java.time.Duration;
import java.util.Optional;

/// When the console locks by itself, as the person set it.
///
/// @param idle after so long without a key or a mouse; absent for never
/// @param sleep whether it is locked after the machine has slept
public record LockPolicy(Optional<Duration> idle, boolean sleep) {}
