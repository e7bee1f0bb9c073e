package dev.rolecall.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import dev.rolecall.http.Gateway;
import dev.rolecall.http.ServiceClient;
import dev.rolecall.http.ServiceSettings;
import dev.rolecall.http.Transport;
import dev.rolecall.i18n.Message;
import dev.rolecall.operation.LightThreads;
import dev.rolecall.testing.AnsweringServer;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Where an administrator forbids changes, none leaves, whatever an account's own lock says.
class PolicyWritesTest {
    private static final Path FILE = Path.of("/etc/x");

    private final PolicyWrites writes =
            new PolicyWrites(Policy.unusable(FILE, Message.of("policy.newer")));
    private final Transport transport =
            new Transport(Gateway.plain(), writes, LightThreads.named("http"));

    private ServiceClient client(AnsweringServer server) {
        return new ServiceClient(
                ServiceSettings.of(
                        transport,
                        server.base(),
                        Credential.of(new Secret("token")),
                        answer -> new Failure.Unexpected(answer.status(), ""),
                        () -> {}));
    }

    @Test
    void a_write_is_stopped_where_it_would_be_sent_and_a_read_is_not() throws Exception {
        try (AnsweringServer server =
                new AnsweringServer(_ -> new AnsweringServer.Said(200, "{\"a\":1}"))) {
            ServiceClient client = client(server);

            assertThatThrownBy(() -> client.write("PUT", "/share", Optional.of("{}")))
                    .isInstanceOfSatisfying(
                            FailureException.class,
                            stopped -> {
                                assertThat(stopped.failure())
                                        .isEqualTo(new Failure.WritesForbidden(FILE.toString()));
                                assertThat(stopped.failure().certainlyNotApplied()).isTrue();
                            });
            assertThat(server.asked()).isEmpty();
            assertThat(client.get("/list").get("a").asInt()).isEqualTo(1);
        }
    }

    @Test
    void only_what_runs_inside_the_program_takes_changes_and_no_longer_than_that()
            throws Exception {
        try (AnsweringServer server =
                        new AnsweringServer(_ -> new AnsweringServer.Said(200, "{}"));
                AnsweringServer tunnel =
                        new AnsweringServer(_ -> new AnsweringServer.Said(200, "{}"))) {
            writes.runsHere(server.base());

            assertThat(client(server).write("PUT", "/share", Optional.of("{}"))).isPresent();
            assertThat(writes.forbiddenBy(tunnel.base())).contains(FILE.toString());
            writes.ended(server.base());
            assertThat(writes.forbiddenBy(server.base())).contains(FILE.toString());
        }
    }

    @Test
    void without_a_policy_everything_passes() throws Exception {
        PolicyWrites free = new PolicyWrites(Policy.none(FILE));
        free.check(java.net.URI.create("https://api.example.com"));

        assertThat(free.forbiddenBy(java.net.URI.create("https://api.example.com"))).isEmpty();
    }
}
