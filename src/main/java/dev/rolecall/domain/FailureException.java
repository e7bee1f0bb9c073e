package dev.rolecall.domain;

/// Carries a [Failure] across layers; with `InterruptedException` the only exception that does.
public final class FailureException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    public FailureException(Failure failure) {
        super(failure.getClass().getSimpleName() + ": " + failure.said(), null, false, true);
        this.failure = failure;
    }

    public FailureException(Failure failure, Throwable cause) {
        super(failure.getClass().getSimpleName() + ": " + failure.said(), cause, false, true);
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}
