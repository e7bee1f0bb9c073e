package dev.rolecall.http;

import static dev.rolecall.http.ScriptedServer.say;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/// Proves that a credential is asked anew for every request, renewed once for a read that was
/// rejected, and cut from whatever comes back.
class ServiceClientCredentialTest {
    private static final Optional<String> BODY = Optional.of("{}");

    /// A credential a test can change, lock and let renew itself.
    private static final class Renewable implements Credential {
        private volatile String value = "first-secret-token";
        private volatile boolean locked;
        private volatile Optional<String> fresh = Optional.empty();
        private final List<String> rejected = new CopyOnWriteArrayList<>();

        @Override
        public Secret secret() throws FailureException {
            if (locked) {
                throw new FailureException(new Failure.ConsoleLocked());
            }
            return new Secret(value);
        }

        @Override
        public boolean renew(Secret refused) {
            rejected.add(refused.reveal());
            fresh.ifPresent(next -> value = next);
            return fresh.isPresent();
        }
    }

    private final Renewable credential = new Renewable();

    private ServiceClient client(ScriptedServer server) {
        return new ServiceClient(
                Clients.settings(new Transport(), server.base(), credential, () -> {}));
    }

    private static ScriptedServer accepting(String token) {
        return new ScriptedServer((turn, request, line) ->
                say(
                        line,
                        request.carries("Bearer " + token) ? 200 : 401,
                        "{\"turn\":" + turn + "}"));
    }

    @Test
    void every_request_carries_the_secret_of_that_moment() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((turn, request, line) -> say(line, 200, "{}"))) {
            ServiceClient client = client(server);
            client.get("/one");
            credential.value = "second-secret-token";
            client.get("/two");
            client.write("PUT", "/three", BODY);

            assertThat(server.asked())
                    .extracting(asked -> asked.carries("bearer first-secret-token"))
                    .containsExactly(true, false, false);
            assertThat(server.asked())
                    .extracting(asked -> asked.carries("bearer second-secret-token"))
                    .containsExactly(false, true, true);
        }
    }

    @Test
    void a_locked_console_sends_nothing() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((turn, request, line) -> say(line, 200, "{}"))) {
            ServiceClient client = client(server);
            credential.locked = true;

            assertThat(Clients.failure(() -> client.get("/")))
                    .isEqualTo(new Failure.ConsoleLocked());
            assertThat(Clients.failure(() -> client.write("PUT", "/", BODY)))
                    .isEqualTo(new Failure.ConsoleLocked());
            assertThat(server.asked()).isEmpty();
            assertThat(client.flow().inFlight()).isZero();
        }
    }

    @Test
    void a_rejected_read_is_sent_once_more_with_the_renewed_secret() throws Exception {
        credential.fresh = Optional.of("renewed-secret-token");
        try (ScriptedServer server = accepting("renewed-secret-token")) {
            assertThat(client(server).get("/things").path("turn").intValue()).isEqualTo(2);

            assertThat(credential.rejected).containsExactly("first-secret-token");
            assertThat(server.asked()).hasSize(2);
        }
    }

    @Test
    void a_read_that_stays_rejected_asks_for_renewal_once() throws Exception {
        credential.fresh = Optional.of("another-bad-token");
        try (ScriptedServer server = accepting("nobody-has-this-token")) {
            assertThat(client(server).read("/things").status()).isEqualTo(401);

            assertThat(credential.rejected).containsExactly("first-secret-token");
            assertThat(server.asked()).hasSize(2);
        }
    }

    @Test
    void a_credential_that_cannot_be_renewed_is_shown_once() throws Exception {
        try (ScriptedServer server = accepting("nobody-has-this-token")) {
            assertThat(client(server).read("/things").status()).isEqualTo(401);

            assertThat(server.asked()).hasSize(1);
        }
    }

    @Test
    void a_rejected_write_is_neither_renewed_nor_sent_again() throws Exception {
        credential.fresh = Optional.of("renewed-secret-token");
        try (ScriptedServer server = accepting("renewed-secret-token")) {
            assertThat(Clients.failure(() -> client(server).write("PUT", "/share", BODY)))
                    .isEqualTo(new Failure.Unexpected(401, "{\"turn\":1}"));

            assertThat(credential.rejected).isEmpty();
            assertThat(server.asked()).hasSize(1);
        }
    }

    @Test
    void a_locked_account_is_not_asked_for_its_secret_before_a_write() throws Exception {
        credential.locked = true;
        Failure locked = new Failure.WritesLocked("Stage");
        try (ScriptedServer server =
                new ScriptedServer((turn, request, line) -> say(line, 200, "{}"))) {
            ServiceClient client =
                    new ServiceClient(
                            Clients.settings(
                                    new Transport(),
                                    server.base(),
                                    credential,
                                    () -> {
                                        throw new FailureException(locked);
                                    }));

            assertThat(Clients.failure(() -> client.write("PUT", "/", BODY))).isEqualTo(locked);
        }
    }

    @Test
    void the_secret_that_was_sent_is_cut_from_the_answer() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((turn, request, line) ->
                        say(
                                line,
                                400,
                                "bad: "
                                        + request.head()
                                                .replaceAll("(?s).*Bearer (\\S+).*", "$1")))) {
            ServiceClient client = client(server);
            client.read("/");
            credential.value = "second-secret-token";

            assertThat(client.read("/").body()).isEqualTo("bad: ••••");
        }
    }

    @Test
    void an_open_header_goes_along_and_is_not_cut() throws Exception {
        try (ScriptedServer server =
                new ScriptedServer((turn, request, line) ->
                        say(line, 400, "project billing-project is unknown"))) {
            ServiceSettings settings =
                    Clients.settings(new Transport(), server.base(), credential, () -> {})
                            .with((secret, project) ->
                                    List.of(
                                            CredentialHeader.bearer(secret),
                                            CredentialHeader.open("x-project", "billing-project")));

            assertThat(new ServiceClient(settings).read("/").body())
                    .isEqualTo("project billing-project is unknown");
            assertThat(server.asked().getFirst().carries("x-project: billing-project")).isTrue();
        }
    }
}
