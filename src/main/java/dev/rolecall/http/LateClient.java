package dev.rolecall.http;

import java.net.http.HttpClient;
import java.util.Optional;
import java.util.function.Supplier;

/// The JDK's client, made when the first request leaves: with all that TLS brings it takes longer
/// than anything else of Rolecall before its window is there, and nobody asks for anything yet.
/// Safe to use from many threads.
final class LateClient {
    private final Supplier<HttpClient> maker;
    private Optional<HttpClient> made = Optional.empty();

    LateClient(Supplier<HttpClient> maker) {
        this.maker = maker;
    }

    synchronized HttpClient get() {
        HttpClient client = made.orElseGet(maker);
        made = Optional.of(client);
        return client;
    }
}
