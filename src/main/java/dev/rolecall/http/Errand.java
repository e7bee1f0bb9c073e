package dev.rolecall.http;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import java.net.URI;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.function.Predicate;

/// Sends single requests for whoever brings them ready made, such as a library that signs people
/// in, by the same way and under the same trust as everything else.
public final class Errand {
    private final Transport transport;
    private final Duration deadline;
    private final Predicate<URI> alsoInClear;

    /// @param deadline for one whole answer
    /// @param alsoInClear which addresses may be asked over plain `http` besides this machine's own
    public Errand(Transport transport, Duration deadline, Predicate<URI> alsoInClear) {
        this.transport = transport;
        this.deadline = deadline;
        this.alsoInClear = alsoInClear;
    }

    /// Sends `request` once. Redirects are not followed: what it carries is meant for one host.
    ///
    /// @throws FailureException if no whole answer came, or one that leads elsewhere
    public Answer send(HttpRequest request) throws FailureException, InterruptedException {
        URI target = request.uri();
        if (!alsoInClear.test(target)) {
            URI place = target.resolve("/");
            new ServiceAddress(place).of("/");
        }
        boolean clear = "http".equalsIgnoreCase(target.getScheme());
        HttpRequest sent =
                clear
                        ? HttpRequest.newBuilder(request, (_, _) -> true)
                                .version(Version.HTTP_1_1)
                                .build()
                        : request;
        Answer answer = transport.exchange(sent, deadline);
        if (answer.status() / 100 == 3) {
            String place =
                    answer.headers().firstValue("Location").map(ServiceAddress::place).orElse("");
            throw new FailureException(
                    new Failure.Unreachable(Failure.Cause.REDIRECT, false, place));
        }
        return answer;
    }
}
