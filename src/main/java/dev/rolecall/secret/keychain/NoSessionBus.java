package dev.rolecall.secret.keychain;

import java.io.IOException;

/// There is no session bus to ask.
final class NoSessionBus extends IOException {
    private static final long serialVersionUID = 1L;
}
