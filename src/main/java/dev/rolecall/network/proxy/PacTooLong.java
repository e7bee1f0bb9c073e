package dev.rolecall.network.proxy;

/// Stops a script that does not end; an error, because scripts can catch exceptions.
final class PacTooLong extends Error {
    private static final long serialVersionUID = 1L;

    PacTooLong() {
        super("A script takes too long");
    }
}
