package dev.rolecall.sandbox.world;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/// Numbers that depend on an address alone, so that one account has one number on every resource.
public final class AccountNumbers {
    private static final BigInteger SPAN = BigInteger.TEN.pow(20);

    private AccountNumbers() {}

    /// The 21-digit number of a Google account or group (FACTS 2.2: the id of its permissions).
    public static String google(String emailAddress) {
        BigInteger number = new BigInteger(1, digest(emailAddress)).mod(SPAN);
        return BigInteger.TEN.pow(20).add(number).toString();
    }

    private static byte[] digest(String address) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(address.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
