package dev.rolecall.sandbox.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;

/// Leads each exchange of one service through latency, limits, faults, the double and the record.
final class Door implements HttpHandler {
    private static final int LONGEST_ADDRESS = 8_000;

    private final Service service;
    private final ServiceDouble serviceDouble;
    private final String basePath;
    private final Visit visit;
    private final Sender sender;

    Door(Service service, ServiceDouble serviceDouble, String basePath, Visit visit) {
        this.service = service;
        this.serviceDouble = serviceDouble;
        this.basePath = basePath;
        this.visit = visit;
        this.sender = new Sender(visit.pause());
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Recording recording =
                new Recording(visit.traffic(), service, visit.numbers().incrementAndGet());
        try {
            Request request = read(exchange);
            recording.of(request);
            List<Fault> firing = visit.faults().firing(request);
            Optional<Reply> reply = decide(request, firing, recording.inFlight());
            recording.ends(reply.map(Reply::status).orElse(0));
            if (reply.isPresent()) {
                sender.send(exchange, reply.get(), firing);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            recording.ends(0);
            exchange.close();
        }
    }

    /// The answer, or nothing when the connection is to be closed without one.
    private Optional<Reply> decide(Request request, List<Fault> firing, int inFlight)
            throws InterruptedException {
        visit.pause().await(visit.latency());
        if (!visit.faults().allowance(service).admits(inFlight)) {
            return Optional.of(serviceDouble.tooManyRequests().with("Retry-After", "1"));
        }
        for (Fault fault : firing) {
            switch (fault) {
                case Fault.Delay(Duration duration) -> visit.pause().await(duration);
                case Fault.Interlude(Runnable action) -> action.run();
                case Fault.Drop(boolean after) when !after -> {
                    return Optional.empty();
                }
                case Fault.Answer(Reply reply, boolean after) when !after -> {
                    return Optional.of(reply);
                }
                case Fault.Drop _, Fault.Answer _, Fault.Late _ -> {}
                case Fault.Mangle _, Fault.Cut _, Fault.Drip _ -> {}
            }
        }
        return afterEffect(answer(request), firing);
    }

    private Optional<Reply> afterEffect(Reply honest, List<Fault> firing)
            throws InterruptedException {
        Reply reply = honest;
        for (Fault fault : firing) {
            switch (fault) {
                case Fault.Late(Duration duration) -> visit.pause().await(duration);
                case Fault.Drop _ -> {
                    return Optional.empty();
                }
                case Fault.Answer(Reply other, boolean _) -> reply = other;
                case Fault.Mangle(var change) -> reply = change.apply(reply);
                case Fault.Delay _, Fault.Interlude _, Fault.Cut _, Fault.Drip _ -> {}
            }
        }
        return Optional.of(reply);
    }

    private Reply answer(Request request) {
        if (request.path().length() + request.rawQuery().length() > LONGEST_ADDRESS) {
            return serviceDouble.failure(414, "URI Too Long");
        }
        try {
            return serviceDouble.answer(request);
        } catch (Refusal refusal) {
            return refusal.reply();
        } catch (JacksonException broken) {
            return serviceDouble.failure(400, "The request's body is not valid JSON");
        } catch (IllegalArgumentException broken) {
            return serviceDouble.failure(400, "The request makes no sense");
        }
    }

    private Request read(HttpExchange exchange) throws IOException {
        URI uri = exchange.getRequestURI();
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) ->
                        headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
        String rawPath = uri.getRawPath();
        String path = rawPath.startsWith(basePath) ? rawPath.substring(basePath.length()) : "";
        URI base =
                URI.create("http://127.0.0.1:" + exchange.getLocalAddress().getPort() + basePath);
        return new Request(
                service,
                exchange.getRequestMethod(),
                base,
                path,
                Optional.ofNullable(uri.getRawQuery()).orElse(""),
                headers,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }
}
