package dev.rolecall.http;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import java.net.URI;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Talks JSON with one account of one service. Blocking, safe to use from many threads;
/// interruption ends a call at once.
///
/// Reads are repeated when they were refused for their number or broke on the way. A write is sent
/// once, whatever comes back: whether it may be sent again is for the caller to find out by
/// reading.
public final class ServiceClient {
    private static final Set<Integer> FOLLOWED = Set.of(301, 302, 307, 308);
    private static final int MOST_REDIRECTS = 3;

    private final ServiceSettings settings;
    private final ServiceAddress address;
    private final Redaction redaction;

    public ServiceClient(ServiceSettings settings) {
        this.settings = settings;
        this.address = new ServiceAddress(settings.base());
        this.redaction = new Redaction(settings.credentials());
    }

    /// Reads JSON from `pathAndQuery`, which is encoded and appended to the base address.
    ///
    /// @throws FailureException with what the provider's [FailureReader] makes of an error answer,
    ///   or [Failure.Unreadable] if the answer is not JSON
    public JsonNode get(String pathAndQuery) throws FailureException, InterruptedException {
        return json(checked(read(pathAndQuery)));
    }

    /// Reads JSON from `pathAndQuery` as a wire record.
    public <T> T get(String pathAndQuery, Class<T> wire)
            throws FailureException, InterruptedException {
        return Json.as(get(pathAndQuery), wire);
    }

    /// Reads `pathAndQuery` and returns the last answer whatever its status. Secrets are cut from
    /// its body.
    ///
    /// @throws FailureException only if no usable answer came
    public Answer read(String pathAndQuery) throws FailureException, InterruptedException {
        URI uri = address.of(pathAndQuery);
        Throttle throttle = settings.throttle();
        Patience patience = new Patience(settings.timeouts().patience(), throttle::silence);
        while (true) {
            Optional<Duration> wait;
            try {
                Answer answer = follow(uri);
                wait = patience.after(answer);
                if (wait.isEmpty()) {
                    return answer;
                }
            } catch (FailureException broken) {
                wait = patience.after(broken.failure());
                if (wait.isEmpty()) {
                    throw broken;
                }
            }
            throttle.pause(wait.get());
        }
    }

    /// Sends a write once and returns the JSON it was answered with, empty if there was no body.
    ///
    /// @throws FailureException whose failure says whether the write is certain not to have
    ///   happened ([Failure#certainlyNotApplied()])
    public Optional<JsonNode> write(String method, String pathAndQuery, Optional<String> body)
            throws FailureException, InterruptedException {
        Answer answer = checked(send(method, pathAndQuery, body));
        return answer.body().isBlank() ? Optional.empty() : Optional.of(json(answer));
    }

    /// Sends a write once and returns its answer whatever the status. Secrets are cut from its
    /// body.
    public Answer send(String method, String pathAndQuery, Optional<String> body)
            throws FailureException, InterruptedException {
        URI uri = address.of(pathAndQuery);
        BodyPublisher content = body.map(BodyPublishers::ofString).orElse(BodyPublishers.noBody());
        HttpRequest.Builder request = request(uri).method(method, content);
        if (body.isPresent()) {
            request.header("Content-Type", "application/json");
        }
        try (Permit permit = settings.throttle().write()) {
            settings.guard().check();
            Answer answer = permit.answered(exchange(request.build()));
            if (answer.status() / 100 == 3) {
                throw redirected(answer);
            }
            return answer;
        }
    }

    /// How fast this account may be asked at present.
    public Flow flow() {
        return settings.throttle().flow();
    }

    private Answer follow(URI uri) throws FailureException, InterruptedException {
        URI asked = uri;
        for (int redirects = 0; ; redirects++) {
            Answer answer;
            try (Permit permit = settings.throttle().read()) {
                answer = permit.answered(exchange(request(asked).GET().build()));
            }
            if (answer.status() / 100 != 3) {
                return answer;
            }
            Optional<String> location = answer.headers().firstValue("Location");
            if (redirects == MOST_REDIRECTS
                    || !FOLLOWED.contains(answer.status())
                    || location.isEmpty()) {
                throw redirected(answer);
            }
            asked = address.redirected(asked, location.get()).orElseThrow(() -> redirected(answer));
        }
    }

    private Answer exchange(HttpRequest request) throws FailureException, InterruptedException {
        Answer answer = settings.transport().exchange(request, settings.timeouts().call());
        if (answer.status() == 407) {
            throw new FailureException(new Failure.Unreachable(Failure.Cause.PROXY, true, ""));
        }
        return new Answer(
                answer.status(),
                answer.headers(),
                redaction.cut(answer.body()),
                answer.receivedAt());
    }

    private HttpRequest.Builder request(URI uri) throws FailureException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        if (uri.getScheme().equalsIgnoreCase("http")) {
            // Asking for HTTP/2 in clear would only add an upgrade that loopback servers ignore.
            request.version(Version.HTTP_1_1);
        }
        for (CredentialHeader credential : settings.credentials()) {
            if (!credential.sendable()) {
                throw new FailureException(
                        new Failure.Unauthenticated(Failure.Missing.NOT_TOLD, ""));
            }
            request.header(credential.name(), credential.reveal());
        }
        return request.header("Accept", "application/json")
                .header("Accept-Encoding", "gzip")
                .header("User-Agent", "Rolecall");
    }

    private Answer checked(Answer answer) throws FailureException {
        if (!answer.succeeded()) {
            throw new FailureException(settings.failures().failure(answer));
        }
        return answer;
    }

    private static JsonNode json(Answer answer) throws FailureException {
        return answer.json().orElseThrow(() -> unreadable(answer));
    }

    private static FailureException unreadable(Answer answer) {
        return new FailureException(new Failure.Unreadable(answer.status(), answer.excerpt()));
    }

    private FailureException redirected(Answer answer) {
        String target =
                answer.headers().firstValue("Location").map(ServiceAddress::place).orElse("");
        return new FailureException(
                new Failure.Unreachable(Failure.Cause.REDIRECT, false, redaction.cut(target)));
    }
}
