package dev.rolecall.operation;

/// A running operation, for whoever may stop or pause it.
public interface OperationHandle {
    long id();

    /// Interrupts the work; a queued one never starts. Harmless when it is over.
    void cancel();

    void pause();

    void resume();
}
