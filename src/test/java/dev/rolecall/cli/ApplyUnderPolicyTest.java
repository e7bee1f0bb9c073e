package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.cli.CommandLineRoom.Result;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.http.Gateway;
import dev.rolecall.http.Transport;
import dev.rolecall.operation.LightThreads;
import dev.rolecall.provider.mistral.MistralProvider;
import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.sandbox.SandboxOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command line where an administrator forbids changes.
class ApplyUnderPolicyTest {
    @TempDir private Path folder;

    @Test
    void nothing_is_changed_and_the_answer_says_who_forbids_it() throws Exception {
        Transport transport =
                new Transport(
                        Gateway.plain(),
                        _ -> {
                            throw new FailureException(new Failure.WritesForbidden("Acme IT"));
                        },
                        LightThreads.named("http"));
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withMistralLibraries(1))) {
            CommandLineRoom room =
                    new CommandLineRoom(folder, List.of(new MistralProvider(transport)));
            String before = room.mistral(sandbox, "access", "--format", "json").out();
            String library =
                    room.mistral(sandbox, "access", "--format", "json")
                            .json()
                            .getFirst()
                            .get("resourceId")
                            .asString();
            Path changes =
                    Files.writeString(
                            folder.resolve("changes.csv"),
                            "action,resourceKind,resourceId,principalType,principalId,role\n"
                                    + "give,library,"
                                    + library
                                    + ",user,3fa85f64-5717-4562-b3fc-2c963f66afa6,Viewer\n");

            Result result = room.mistral(sandbox, "apply", "--changes", changes.toString());

            assertThat(result.code()).isEqualTo(1);
            assertThat(result.out() + result.err())
                    .contains("forbidden on this machine by Acme IT");
            assertThat(room.mistral(sandbox, "access", "--format", "json").out()).isEqualTo(before);
        }
    }
}
