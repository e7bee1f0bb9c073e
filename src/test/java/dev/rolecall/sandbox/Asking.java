package dev.rolecall.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// A plain HTTP client for tests of the sandbox: one base address, one credential.
final class Asking {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI base;
    private final String header;
    private final String credential;

    private Asking(URI base, String header, String credential) {
        this.base = base;
        this.header = header;
        this.credential = credential;
    }

    static Asking with(URI base, String bearer) {
        return new Asking(base, "Authorization", "Bearer " + bearer);
    }

    static Asking withHeader(URI base, String header, String value) {
        return new Asking(base, header, value);
    }

    static Asking mistral(Sandbox sandbox) {
        return with(sandbox.mistralBase(), sandbox.mistralToken());
    }

    static Asking gemini(Sandbox sandbox) {
        return with(sandbox.geminiBase(), sandbox.geminiToken());
    }

    static Asking dataRobot(Sandbox sandbox) {
        return with(sandbox.dataRobotBase(), sandbox.dataRobotToken());
    }

    static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    Answer get(String path) {
        return send("GET", path, "");
    }

    Answer put(String path, String json) {
        return send("PUT", path, json);
    }

    Answer post(String path, String json) {
        return send("POST", path, json);
    }

    Answer patch(String path, String json) {
        return send("PATCH", path, json);
    }

    Answer delete(String path) {
        return send("DELETE", path, "");
    }

    Answer delete(String path, String json) {
        return send("DELETE", path, json);
    }

    private Answer send(String method, String path, String json) {
        try {
            return trying(method, path, json);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Sends a call, letting a broken connection be seen.
    Answer trying(String method, String path, String json) throws IOException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .timeout(PATIENCE)
                        .header(header, credential)
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                json.isEmpty()
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(json));
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", stopped);
        }
    }
}
