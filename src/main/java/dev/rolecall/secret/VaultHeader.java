package dev.rolecall.secret;

import java.util.UUID;

/// What stands in clear at the beginning of a vault.
///
/// @param vault tells the keys of several vaults apart in the system's store
record VaultHeader(UUID vault, KeySource source) {
    VaultHeader with(KeySource other) {
        return new VaultHeader(vault, other);
    }
}
