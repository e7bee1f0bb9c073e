package dev.rolecall.operation;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/// Threads for libraries that do work of their own, so that it shares the processors left to the
/// background with everything else there; a library's own threads would take those of the screen.
public final class LightThreads {
    private LightThreads() {}

    /// Gives each task a virtual thread called `name-1`, `name-2` and so on.
    public static Executor named(String name) {
        // The JDK's own counting names cost the start several milliseconds.
        AtomicInteger count = new AtomicInteger();
        return task -> Thread.ofVirtual().name(name + "-" + count.incrementAndGet()).start(task);
    }
}
