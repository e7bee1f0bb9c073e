package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.cli.CommandLineRoom.Result;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.provider.FakeConnection;
import dev.rolecall.provider.FakeProvider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A service that falls silent after a write, and the next run that finds out what became of it.
class UnknownOutcomeTest {
    private static final Failure SILENT = new Failure.Unreachable(Failure.Cause.TIMEOUT, false, "");
    private static final ResourceRef LIBRARY =
            new ResourceRef(new AccountId("cli"), new ResourceKind("library"), "l-1");
    private static final String GIVE =
            "give,library,l-1,user,3fa85f64-5717-4562-b3fc-2c963f66afa6,Viewer";

    private final List<FakeConnection> connections = new ArrayList<>();

    @TempDir private Path folder = Path.of(".");

    @Test
    void what_became_of_an_unknown_step_is_settled_and_told_by_the_next_run() {
        CommandLineRoom room = room(service -> service.holding(LIBRARY));
        Result first =
                room(service ->
                                service.holding(LIBRARY)
                                        .then((_, effect) -> {
                                            effect.run();
                                            service.unreadable(LIBRARY, SILENT);
                                            throw new FailureException(SILENT);
                                        }))
                        .service("apply", "mistral", "http://localhost:1", "--changes", file(room));

        assertThat(first.json().getFirst().get("state").asString()).isEqualTo("unknown");
        assertThat(first.code()).isNotZero();

        FakeConnection before = connections.getLast();
        Result second =
                room(service ->
                                service.holding(
                                        LIBRARY,
                                        before.truth(LIBRARY).grants().toArray(Grant[]::new)))
                        .service("apply", "mistral", "http://localhost:1", "--changes", file(room));

        assertThat(second.err()).contains("outcome was unknown took effect");
        assertThat(second.json().getFirst().get("state").asString()).isEqualTo("verified");
        assertThat(second.code()).isZero();
        assertThat(connections.getLast().sent()).isEmpty();
    }

    private static String file(CommandLineRoom room) {
        return room.changes(GIVE);
    }

    private CommandLineRoom room(Consumer<FakeConnection> prepare) {
        FakeProvider mistral =
                new FakeProvider(CommandLineRoom.PROVIDERS.getFirst().descriptor())
                        .each((connection, _) -> {
                            prepare.accept(connection);
                            connections.add(connection);
                        });
        return new CommandLineRoom(folder, List.of(mistral))
                .environment(CommandLineRoom.TOKEN, "any");
    }
}
