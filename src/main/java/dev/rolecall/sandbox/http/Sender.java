package dev.rolecall.sandbox.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/// Puts an answer on the wire, in one piece or in one of the bad ways a fault asks for.
final class Sender {
    /// An answer that fits into one packet is there no sooner for being smaller.
    private static final int WORTH_ZIPPING = 1_400;

    private final Pause pause;

    Sender(Pause pause) {
        this.pause = pause;
    }

    void send(HttpExchange exchange, Reply reply, List<Fault> faults)
            throws IOException, InterruptedException {
        byte[] body = prepare(exchange, reply);
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        if (body.length == 0) {
            exchange.close();
            return;
        }
        OutputStream out = exchange.getResponseBody();
        if (faults.stream().anyMatch(Fault.Cut.class::isInstance)) {
            out.write(body, 0, body.length / 2);
            out.flush();
            exchange.close();
            return;
        }
        for (Fault fault : faults) {
            if (fault instanceof Fault.Drip(int bytes, Duration between)) {
                drip(out, body, bytes, between);
                exchange.close();
                return;
            }
        }
        out.write(body);
        exchange.close();
    }

    private void drip(OutputStream out, byte[] body, int bytes, Duration between)
            throws IOException, InterruptedException {
        for (int start = 0; start < body.length; start += bytes) {
            out.write(body, start, Math.min(bytes, body.length - start));
            out.flush();
            pause.await(between);
        }
    }

    private static byte[] prepare(HttpExchange exchange, Reply reply) throws IOException {
        reply.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        boolean asked =
                exchange.getRequestHeaders().getOrDefault("Accept-Encoding", List.of()).stream()
                        .anyMatch(value -> value.contains("gzip"));
        byte[] plain = reply.body().getBytes(StandardCharsets.UTF_8);
        if (!asked || plain.length < WORTH_ZIPPING) {
            return plain;
        }
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.getResponseHeaders().set("Vary", "Accept-Encoding");
        ByteArrayOutputStream zipped = new ByteArrayOutputStream(plain.length / 4);
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(plain);
        }
        return zipped.toByteArray();
    }
}
