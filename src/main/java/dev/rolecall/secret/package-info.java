/// Where secrets are kept across restarts: one sealed file, whose key is in the system's keychain
/// or comes from a passphrase. The file's form is written down in `src/docs/vault.md`.
package dev.rolecall.secret;
