/// The systems' own stores for keys: Secret Service on Linux, Keychain on macOS, Credential Manager
/// on Windows.
package dev.rolecall.secret.keychain;
