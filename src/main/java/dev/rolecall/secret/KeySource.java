package dev.rolecall.secret;

/// Where a vault's key comes from, as its header says.
sealed interface KeySource {
    record SystemKey(Slot slot) implements KeySource {}

    record PassphraseKey(Derivation derivation) implements KeySource {}

    default Opening opening() {
        return switch (this) {
            case SystemKey _ -> Opening.SYSTEM_KEY;
            case PassphraseKey _ -> Opening.PASSPHRASE;
        };
    }
}
