package dev.rolecall.inventory;

import java.time.Instant;
import java.util.Optional;

/// Tells what has changed since some time, from the pictures that are kept. Asked off the screen
/// thread, by several threads.
@FunctionalInterface
public interface Changes {
    /// No picture is kept.
    Changes UNKNOWN = _ -> Optional.empty();

    /// What differs now from what was known at `when`, or as close to it as is known; empty if
    /// nothing is known of that time.
    ///
    /// @throws InterruptedException if nobody waits for the answer any more
    Optional<Difference> since(Instant when) throws InterruptedException;
}
