package dev.rolecall.snapshot.sqlite;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// Names the content of a list by its SHA-256. Not thread-safe.
final class ContentHash {
    private final MessageDigest digest = sha256();

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    byte[] of(byte[] content) {
        return digest.digest(content);
    }
}
