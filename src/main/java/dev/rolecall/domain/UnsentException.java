package dev.rolecall.domain;

/// An interruption that came before a request left: the service certainly never heard of it.
public final class UnsentException extends InterruptedException {
    private static final long serialVersionUID = 1L;

    public UnsentException() {
        super("Interrupted before anything was sent");
    }
}
