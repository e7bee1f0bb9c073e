package dev.rolecall.snapshot;

import java.time.Instant;

/// One snapshot in a list of them.
///
/// @param number counts the snapshots of its account; a later one has a greater number, whatever
///   the clock said
/// @param whole whether everything the credential could see was listed and read
/// @param failed how many of the resources could not be read
public record SnapshotSummary(
        long number,
        Instant at,
        boolean whole,
        int resources,
        int grants,
        int failed,
        boolean pinned) {}
