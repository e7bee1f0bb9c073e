package dev.rolecall.secret.keychain;

import java.io.IOException;

/// The keyring program asked the person to unlock it, and the person did not.
final class KeyringLocked extends IOException {
    private static final long serialVersionUID = 1L;
}
