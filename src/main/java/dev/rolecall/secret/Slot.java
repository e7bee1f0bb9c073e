package dev.rolecall.secret;

/// Which of a vault's two places in the system's store holds its key. A new key goes to the other
/// place, so that the old one stays until the file no longer needs it.
public enum Slot {
    A,
    B;

    Slot other() {
        return this == A ? B : A;
    }
}
