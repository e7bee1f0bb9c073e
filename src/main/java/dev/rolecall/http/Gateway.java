package dev.rolecall.http;

import java.security.NoSuchAlgorithmException;
import javax.net.ssl.SSLContext;

/// How requests leave this machine: whom they trust and which way they go.
public record Gateway(SSLContext trust, Routes routes) {
    /// The JDK's own trust, and no proxy.
    public static Gateway plain() {
        try {
            return new Gateway(SSLContext.getDefault(), Routes.DIRECT);
        } catch (NoSuchAlgorithmException noTls) {
            throw new IllegalStateException(noTls);
        }
    }
}
