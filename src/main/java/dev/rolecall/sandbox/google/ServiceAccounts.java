package dev.rolecall.sandbox.google;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/// The invented project's service accounts. One has a key, made when it is first asked for; the
/// other can only be acted as.
public final class ServiceAccounts {
    private static final String DOMAIN = "@rolecall-example.iam.gserviceaccount.example";

    /// Short, so that it is quickly made: it guards a sandbox.
    private static final int KEY_BITS = 1_024;

    /// Has a key file; does what the administrator may.
    public static final String WITH_KEY = "console" + DOMAIN;

    /// Has no key; the administrator and the account with the key may act as it.
    public static final String ACTED_AS = "access-lists" + DOMAIN;

    private Optional<KeyPair> key = Optional.empty();
    private int number;

    ServiceAccounts() {}

    /// The key of the account that has one.
    synchronized KeyPair key() {
        KeyPair pair = key.orElseGet(ServiceAccounts::newPair);
        key = Optional.of(pair);
        return pair;
    }

    /// How the key is called; another name after it was replaced.
    synchronized String keyId() {
        return "sandbox-key-" + number;
    }

    /// Deletes the key: files that hold it no longer sign anybody in.
    synchronized void replaceKey() {
        key = Optional.empty();
        number++;
    }

    private static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
