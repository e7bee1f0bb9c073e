package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.cli.CommandLineRoom.Result;
import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.sandbox.SandboxOptions;
import dev.rolecall.sandbox.world.Person;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What is different when changes go to DataRobot and Gemini.
class ApplyToOthersTest {
    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults());
    private CommandLineRoom room = new CommandLineRoom(Path.of("."));

    @TempDir private Path folder = Path.of(".");

    @BeforeEach
    void begin() {
        room = new CommandLineRoom(folder);
    }

    @AfterEach
    void end() {
        sandbox.close();
    }

    @Test
    void a_datarobot_user_named_by_address_is_given_access_and_found_again_by_address() {
        String useCase = first("useCase");
        Person person = stranger(useCase);

        Result given = apply("give,useCase," + useCase + ",user," + person.email() + ",CONSUMER");
        assertThat(states(given)).containsExactly("verified");
        assertThat(roleOf(useCase, person)).containsExactly("CONSUMER");

        Result changed = apply("change,useCase," + useCase + ",user," + person.email() + ",EDITOR");
        assertThat(states(changed)).containsExactly("verified");
        assertThat(roleOf(useCase, person)).containsExactly("EDITOR");

        Result revoked = apply("revoke,useCase," + useCase + ",user," + person.email() + ",");
        assertThat(states(revoked)).containsExactly("verified");
        assertThat(roleOf(useCase, person)).isEmpty();
    }

    @Test
    void one_user_named_in_two_ways_is_refused_before_anything_is_sent() {
        String useCase = first("useCase");
        Person person = stranger(useCase);
        apply("give,useCase," + useCase + ",user," + person.email() + ",CONSUMER");
        sandbox.traffic().clear();

        Result result =
                apply(
                        "change,useCase," + useCase + ",user," + person.email() + ",EDITOR",
                        "revoke,useCase," + useCase + ",user," + person.dataRobotId() + ",");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("Line 3: ").contains("same holder as line 2");
        assertThat(sandbox.traffic().calls("PATCH", "")).isEmpty();
    }

    @Test
    void notebooks_are_refused_with_the_reason() {
        String notebook = first("notebook");
        Person person = sandbox.company().anyone("notebook", 1);

        Result result =
                apply("give,notebook," + notebook + ",user," + person.email() + ",CONSUMER");

        assertThat(states(result)).containsExactly("refused");
        assertThat(result.json().getFirst().get("reason").asString()).isNotBlank();
        assertThat(result.code()).isEqualTo(1);
        assertThat(sandbox.traffic().calls("PATCH", "")).isEmpty();
    }

    @Test
    void everyone_may_read_a_gemini_model_and_no_more() {
        CommandLineRoom gemini = new CommandLineRoom(folder);
        List<JsonNode> all =
                gemini.gemini(sandbox, "access", "--kind", "tunedModel", "--format", "json").json();
        List<String> open =
                all.stream()
                        .filter(line -> line.get("principalType").asString().equals("everyone"))
                        .map(ApplyToOthersTest::resource)
                        .toList();
        String model =
                all.stream()
                        .map(ApplyToOthersTest::resource)
                        .filter(id -> !open.contains(id))
                        .findFirst()
                        .orElseThrow();
        String write = gemini.changes("give,tunedModel," + model + ",everyone,,WRITER");
        String read = gemini.changes("give,tunedModel," + model + ",everyone,everyone,READER");

        assertThat(states(gemini.gemini(sandbox, "apply", "--changes", write)))
                .containsExactly("refused");
        Result given = gemini.gemini(sandbox, "apply", "--changes", read);

        assertThat(states(given)).containsExactly("verified");
        assertThat(given.err()).contains("Everyone will have access");
    }

    private Result apply(String... lines) {
        return room.dataRobot(sandbox, "apply", "--changes", room.changes(lines));
    }

    private String first(String kind) {
        return room.dataRobot(sandbox, "access", "--kind", kind, "--format", "json")
                .json()
                .getFirst()
                .get("resourceId")
                .asString();
    }

    /// Somebody who has no access to `useCase`.
    private Person stranger(String useCase) {
        return sandbox.company().people().stream()
                .filter(person -> roleOf(useCase, person).isEmpty())
                .skip(3)
                .findFirst()
                .orElseThrow();
    }

    private List<String> roleOf(String useCase, Person person) {
        return accessTo(useCase).stream()
                .filter(line -> line.get("principalId").asString("").equals(person.dataRobotId()))
                .map(line -> line.get("role").asString())
                .toList();
    }

    private List<JsonNode> accessTo(String useCase) {
        return room.dataRobot(
                        sandbox,
                        "access",
                        "--kind",
                        "useCase",
                        "--resource",
                        useCase,
                        "--format",
                        "json")
                .json();
    }

    private static String resource(JsonNode line) {
        return line.get("resourceId").asString();
    }

    private static List<String> states(Result result) {
        return result.json().stream().map(line -> line.get("state").asString()).toList();
    }
}
