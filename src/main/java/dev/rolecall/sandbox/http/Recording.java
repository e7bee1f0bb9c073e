package dev.rolecall.sandbox.http;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes down one call from its arrival to its answer, leaving every secret out.
final class Recording {
    private static final int LONGEST_BODY = 65_536;
    private static final List<String> OF_INTEREST =
            List.of(
                    "accept",
                    "accept-encoding",
                    "content-type",
                    "user-agent",
                    "x-goog-user-project",
                    "x-request-id");

    private final Traffic traffic;
    private final Service service;
    private final long number;
    private final Instant arrived = Instant.now();
    private final long started = System.nanoTime();
    private final int inFlight;
    private Optional<Request> request = Optional.empty();
    private boolean ended;

    Recording(Traffic traffic, Service service, long number) {
        this.traffic = traffic;
        this.service = service;
        this.number = number;
        this.inFlight = traffic.arrived(service);
    }

    void of(Request read) {
        request = Optional.of(read);
    }

    int inFlight() {
        return inFlight;
    }

    /// Writes the call into the traffic; only the first time counts.
    void ends(int status) {
        if (ended) {
            return;
        }
        ended = true;
        traffic.left(
                new Call(
                        number,
                        service,
                        request.map(Request::method).orElse(""),
                        request.map(Request::path).orElse(""),
                        request.map(seen -> withoutKey(seen.rawQuery())).orElse(""),
                        status,
                        request.map(Recording::hasCredential).orElse(false),
                        request.map(Recording::headersOfInterest).orElse(Map.of()),
                        request.filter(Request::writes).map(Recording::shortened),
                        arrived,
                        Duration.ofNanos(System.nanoTime() - started),
                        inFlight));
    }

    private static boolean hasCredential(Request request) {
        return request.header("authorization").isPresent()
                || request.header("x-goog-api-key").isPresent()
                || request.header("x-api-key").isPresent()
                || request.query().has("key");
    }

    private static Map<String, String> headersOfInterest(Request request) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String name : OF_INTEREST) {
            request.header(name).ifPresent(value -> kept.put(name, value));
        }
        return Map.copyOf(kept);
    }

    private static String shortened(Request request) {
        String text = request.service() == Service.GOOGLE ? kindOfGrant(request) : request.body();
        return text.length() <= LONGEST_BODY ? text : text.substring(0, LONGEST_BODY);
    }

    /// Sign-in bodies are nothing but secrets: only what sort of grant was asked for is kept.
    private static String kindOfGrant(Request request) {
        return Query.parse(request.body())
                .first("grant_type")
                .map(grant -> "grant_type=" + grant)
                .orElse("");
    }

    private static String withoutKey(String query) {
        return query.replaceAll("(^|&)key=[^&]*", "$1key=cut");
    }
}
