package dev.rolecall.sandbox.http;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/// What every door of one sandbox shares.
///
/// @param latency how long each call waits before it is looked at
/// @param numbers where calls get their numbers
record Visit(Faults faults, Traffic traffic, Pause pause, Duration latency, AtomicLong numbers) {}
