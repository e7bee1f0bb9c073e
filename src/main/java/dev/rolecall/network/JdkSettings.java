package dev.rolecall.network;

/// What the JDK has to be told before its first connection, because it reads it once.
public final class JdkSettings {
    private JdkSettings() {}

    /// To be called before anything else: the system's proxy settings are read.
    public static void apply() {
        System.setProperty("java.net.useSystemProxies", "true");
    }
}
