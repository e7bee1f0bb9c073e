package dev.rolecall.http;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// Clients as the tests of this package want them, all with one token.
final class Clients {
    static final String TOKEN = "token-that-nobody-may-see";

    private static final FailureReader PLAIN =
            answer -> new Failure.Unexpected(answer.status(), answer.excerpt());

    private Clients() {}

    static ServiceClient of(ScriptedServer server) {
        return new ServiceClient(settings(server.base()));
    }

    /// A client that waits no longer than `call` for an answer.
    static ServiceClient hurried(ScriptedServer server, Duration call) {
        Timeouts timeouts = new Timeouts(call, Duration.ofSeconds(10));
        return new ServiceClient(settings(server.base()).with(timeouts));
    }

    /// A client that reads no more than `bytes`.
    static ServiceClient small(ScriptedServer server, int bytes) {
        Transport transport =
                new Transport(
                        HttpClient.newBuilder(),
                        Routes.DIRECT,
                        new Tunnels(Duration.ofSeconds(10)),
                        bytes);
        return new ServiceClient(settings(transport, server.base(), () -> {}));
    }

    static ServiceSettings settings(URI base) {
        return settings(new Transport(), base, () -> {});
    }

    static ServiceSettings settings(Transport transport, URI base, WriteGuard guard) {
        return settings(transport, base, Credential.of(new Secret(TOKEN)), guard);
    }

    static ServiceSettings settings(
            Transport transport, URI base, Credential credential, WriteGuard guard) {
        return ServiceSettings.of(transport, base, credential, PLAIN, guard);
    }

    static Failure failure(ThrowingCallable call) {
        return catchThrowableOfType(FailureException.class, call).failure();
    }
}
