package dev.rolecall.network;

/// What the JDK has to be told before its first connection, because it reads it once.
public final class JdkSettings {
    private JdkSettings() {}

    /// To be called before anything else.
    ///
    /// Basic sign-in is allowed for tunnels: the JDK forbids it, because any proxy on the way could
    /// ask for a password that travels in clear to it. Rolecall shows one only to the proxy a
    /// person chose, and only if that person gave one for it. The system's proxy settings are read.
    public static void apply() {
        System.setProperty("jdk.http.auth.tunneling.disabledSchemes", "");
        System.setProperty("java.net.useSystemProxies", "true");
    }
}
