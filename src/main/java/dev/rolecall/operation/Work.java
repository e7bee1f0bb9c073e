package dev.rolecall.operation;

import dev.rolecall.domain.FailureException;

/// Slow work with a result, run on a thread of its own; interruption means cancel.
@FunctionalInterface
public interface Work<T> {
    T run(Progress progress) throws FailureException, InterruptedException;
}
