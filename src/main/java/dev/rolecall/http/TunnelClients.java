package dev.rolecall.http;

import java.net.http.HttpClient;

/// Makes the JDK's clients, which read once what may be shown to a proxy.
final class TunnelClients {
    private TunnelClients() {}

    /// A builder of clients that may show a proxy a user name and a password also where it opens a
    /// tunnel. The JDK forbids it, because any proxy on the way could ask for a password that
    /// travels in clear to it. Rolecall shows one only to the proxy a person chose, and only if
    /// that person gave one for it.
    static HttpClient.Builder builder() {
        System.setProperty("jdk.http.auth.tunneling.disabledSchemes", "");
        return HttpClient.newBuilder();
    }
}
