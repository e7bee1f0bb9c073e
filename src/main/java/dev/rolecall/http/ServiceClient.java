package dev.rolecall.http;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import dev.rolecall.domain.UnsentException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Talks JSON with one account of one service. Blocking, safe to use from many threads;
/// interruption ends a call at once, but a write that has left is given a few seconds to be
/// answered.
///
/// Reads are repeated when they were refused for their number or broke on the way. A write is sent
/// once, whatever comes back: whether it may be sent again is for the caller to find out by
/// reading. A read whose credential was rejected is sent once more if the credential renews itself.
public final class ServiceClient {
    private static final Set<Integer> FOLLOWED = Set.of(301, 302, 307, 308);
    private static final int MOST_REDIRECTS = 3;

    /// Shorter than the window waits for what runs when it is closed.
    private static final Hearing LAST_WORD = new Hearing(Duration.ofSeconds(5));

    private final ServiceSettings settings;
    private final ServiceAddress address;

    public ServiceClient(ServiceSettings settings) {
        this.settings = settings;
        this.address = new ServiceAddress(settings.base());
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
        boolean mayRenew = true;
        while (true) {
            Optional<Duration> wait;
            try {
                Shown shown = follow(uri);
                wait = patience.after(shown.answer());
                if (mayRenew && shown.answer().status() == 401) {
                    mayRenew = false;
                    wait = renewed(shown.secret());
                }
                if (wait.isEmpty()) {
                    return shown.answer();
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
    ///
    /// @throws UnsentException if it was interrupted before the write left
    public Answer send(String method, String pathAndQuery, Optional<String> body)
            throws FailureException, InterruptedException {
        URI uri = address.of(pathAndQuery);
        checkWrite(uri);
        try (Permit permit = turnToWrite()) {
            checkWrite(uri);
            Outgoing outgoing = outgoing(uri);
            outgoing.request()
                    .method(
                            method,
                            body.map(BodyPublishers::ofString).orElse(BodyPublishers.noBody()));
            if (body.isPresent()) {
                outgoing.request().header("Content-Type", "application/json");
            }
            Answer answer = permit.answered(exchange(outgoing, LAST_WORD));
            if (answer.status() / 100 == 3) {
                throw redirected(answer, outgoing.redaction());
            }
            return answer;
        }
    }

    private Permit turnToWrite() throws FailureException, UnsentException {
        try {
            // What a person has to be asked for is asked for before waiting, not in the account's
            // turn.
            settings.credential().secret();
            return settings.throttle().write();
        } catch (InterruptedException stopped) {
            throw new UnsentException();
        }
    }

    private void checkWrite(URI target) throws FailureException {
        settings.transport().checkWrite(target);
        settings.guard().check();
    }

    /// How fast this account may be asked at present.
    public Flow flow() {
        return settings.throttle().flow();
    }

    private Shown follow(URI uri) throws FailureException, InterruptedException {
        URI asked = uri;
        for (int redirects = 0; ; redirects++) {
            Answer answer;
            Outgoing outgoing;
            settings.credential().secret();
            try (Permit permit = settings.throttle().read()) {
                outgoing = outgoing(asked);
                outgoing.request().GET();
                answer = permit.answered(exchange(outgoing, Hearing.NONE));
            }
            if (answer.status() / 100 != 3) {
                return new Shown(answer, outgoing.secret());
            }
            Optional<String> location = answer.headers().firstValue("Location");
            FailureException elsewhere = redirected(answer, outgoing.redaction());
            if (redirects == MOST_REDIRECTS
                    || !FOLLOWED.contains(answer.status())
                    || location.isEmpty()) {
                throw elsewhere;
            }
            asked = address.redirected(asked, location.get()).orElseThrow(() -> elsewhere);
        }
    }

    /// Whether to ask again at once, because the credential has another secret now.
    private Optional<Duration> renewed(Secret rejected)
            throws FailureException, InterruptedException {
        return settings.credential().renew(rejected)
                ? Optional.of(Duration.ZERO)
                : Optional.empty();
    }

    private Outgoing outgoing(URI uri) throws FailureException, UnsentException {
        try {
            return Outgoing.to(uri, settings.credential(), settings.form());
        } catch (InterruptedException stopped) {
            throw new UnsentException();
        }
    }

    private Answer exchange(Outgoing outgoing, Hearing hearing)
            throws FailureException, InterruptedException {
        Answer answer =
                settings.transport()
                        .exchange(outgoing.request().build(), settings.timeouts().call(), hearing);
        return new Answer(
                answer.status(),
                answer.headers(),
                outgoing.redaction().cut(answer.body()),
                answer.receivedAt());
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

    private static FailureException redirected(Answer answer, Redaction redaction) {
        String target =
                answer.headers().firstValue("Location").map(ServiceAddress::place).orElse("");
        return new FailureException(
                new Failure.Unreachable(Failure.Cause.REDIRECT, false, redaction.cut(target)));
    }

    /// A read's answer and the secret it was asked with.
    private record Shown(Answer answer, Secret secret) {}
}
