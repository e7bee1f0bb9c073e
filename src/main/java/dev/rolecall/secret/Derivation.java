package dev.rolecall.secret;

/// How a passphrase becomes a key; kept in the vault's header.
///
/// @param name of the function, as Java calls it
/// @param salt in hexadecimal
record Derivation(String name, int rounds, String salt) {
    /// The only function so far.
    static final String NAME = "PBKDF2WithHmacSHA512";

    static final int LEAST_ROUNDS = 600_000;

    /// A header that asks for more is not ours: opening it would take minutes.
    static final int MOST_ROUNDS = 20_000_000;

    static final int SALT_BYTES = 32;

    boolean sound() {
        return name.equals(NAME)
                && rounds >= LEAST_ROUNDS
                && rounds <= MOST_ROUNDS
                && salt.length() == 2 * SALT_BYTES;
    }
}
