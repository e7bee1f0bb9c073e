package dev.rolecall.secret;

import java.util.UUID;

/// The name under which the system's store keeps a vault's key.
public record KeyName(UUID vault, Slot slot) {
    /// As stores with one line for a name have it.
    public String text() {
        return "Rolecall vault key " + slot + " " + vault;
    }
}
