package dev.rolecall.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// A service on loopback that answers as one test says: for what no honest double would do, such as
/// pages that lead round in circles.
public final class AnsweringServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());

    /// A request as it came.
    ///
    /// @param target path and query, encoded
    /// @param key the `x-goog-api-key` header, empty if there is none
    public record Asked(String method, String target, String key, String body) {
        /// The path without the query.
        public String path() {
            return target.split("\\?", 2)[0];
        }
    }

    /// What is answered.
    public record Said(int status, String body) {
        public static Said json(String body) {
            return new Said(200, body);
        }
    }

    public AnsweringServer(Function<Asked, Said> answers) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.createContext("/", exchange -> answer(exchange, answers));
        server.start();
    }

    public URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /// Every request so far, in order.
    public List<Asked> asked() {
        synchronized (asked) {
            return List.copyOf(asked);
        }
    }

    public List<String> targets() {
        return asked().stream().map(Asked::target).toList();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.close();
    }

    private void answer(HttpExchange exchange, Function<Asked, Said> answers) throws IOException {
        try (exchange) {
            String key = exchange.getRequestHeaders().getFirst("x-goog-api-key");
            byte[] body = exchange.getRequestBody().readAllBytes();
            Asked request =
                    new Asked(
                            exchange.getRequestMethod(),
                            exchange.getRequestURI().toString(),
                            key == null ? "" : key,
                            new String(body, StandardCharsets.UTF_8));
            asked.add(request);
            Said said = answers.apply(request);
            byte[] bytes = said.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(said.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
