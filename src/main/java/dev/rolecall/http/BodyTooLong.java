package dev.rolecall.http;

import java.io.IOException;

/// An answer went on for longer than Rolecall reads.
final class BodyTooLong extends IOException {
    private static final long serialVersionUID = 1L;

    BodyTooLong(int most) {
        super("more than " + most / (1024 * 1024) + " MB");
    }
}
