package dev.rolecall.http;

import java.net.http.HttpClient;
import java.time.Duration;

/// Makes the JDK's clients, which read once what may be shown to a proxy, and wait for a connection
/// for a while only.
final class TunnelClients {
    private static final Duration CONNECT = Duration.ofSeconds(10);

    private TunnelClients() {}

    /// Has the JDK's clients of this program show a proxy what they are given for it; it reads that
    /// once, when the first request is written down.
    static void prepare() {
        System.setProperty("jdk.http.auth.tunneling.disabledSchemes", "");
    }

    /// A builder of clients that, prepared so, may show a proxy a user name and a password also
    /// where it opens a tunnel. The JDK forbids it, because any proxy on the way could ask for a
    /// password that travels in clear to it. Rolecall shows one only to the proxy a person chose,
    /// and only if that person gave one for it.
    static HttpClient.Builder builder() {
        return HttpClient.newBuilder().connectTimeout(CONNECT);
    }
}
