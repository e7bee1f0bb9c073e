package dev.rolecall.http;

import java.security.NoSuchAlgorithmException;
import java.util.function.Supplier;
import javax.net.ssl.SSLContext;

/// How requests leave this machine: whom they trust and which way they go.
///
/// @param trust asked when the first request leaves; always the same
public record Gateway(Supplier<SSLContext> trust, Routes routes) {
    /// The JDK's own trust, and no proxy.
    public static Gateway plain() {
        return new Gateway(Gateway::trustOfTheJdk, Routes.DIRECT);
    }

    private static SSLContext trustOfTheJdk() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException noTls) {
            throw new IllegalStateException(noTls);
        }
    }
}
