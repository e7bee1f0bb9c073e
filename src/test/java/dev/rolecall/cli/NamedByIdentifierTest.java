package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.cli.CommandLineRoom.Result;
import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.sandbox.SandboxOptions;
import dev.rolecall.sandbox.http.Call;
import dev.rolecall.sandbox.http.Faults;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Users of DataRobot named by the identifier that `rolecall access` prints, where requests take
/// user names only.
class NamedByIdentifierTest {
    private static final String NOBODY = "aaaaaaaaaaaaaaaaaaaaaaaa";

    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults());
    private CommandLineRoom room = new CommandLineRoom(Path.of("."));
    private List<JsonNode> grants = List.of();

    @TempDir private Path folder = Path.of(".");

    @BeforeEach
    void begin() {
        room = new CommandLineRoom(folder);
        grants = access("--kind", "project");
    }

    @AfterEach
    void end() {
        sandbox.close();
    }

    @Test
    void a_user_known_by_identifier_is_given_a_project_by_the_name_the_directory_tells() {
        String project = resource(grants.getFirst());
        String user = strangerTo(project, access("--kind", "useCase"));
        sandbox.traffic().clear();

        Result given = apply("give,project," + project + ",user," + user + ",OBSERVER");

        assertThat(states(given)).containsExactly("verified");
        assertThat(roleOf(project, user)).contains("OBSERVER");
        assertThat(patches())
                .singleElement()
                .extracting(Call::body)
                .asString()
                .doesNotContain(user)
                .contains("@");
    }

    @Test
    void without_the_directory_the_name_comes_from_another_project() {
        sandbox.faults()
                .always(Faults.call("GET", "/users/"))
                .answer(403, "{\"message\":\"Only administrators may list users\"}");
        String project = resource(grants.getFirst());
        String user = strangerTo(project, grants);

        Result given =
                apply(
                        "give,project," + project + ",user," + user + ",OBSERVER",
                        "give,project," + project + ",user," + NOBODY + ",OBSERVER");

        assertThat(states(given)).containsExactly("verified", "refused");
        assertThat(roleOf(project, user)).contains("OBSERVER");
        assertThat(given.json().get(1).get("reason").asString()).contains("address");
        assertThat(sandbox.traffic().calls("GET", "/users/")).hasSize(1);
    }

    @Test
    void somebody_of_whom_no_name_is_found_is_refused_before_anything_is_sent() {
        String project = resource(grants.getFirst());
        sandbox.traffic().clear();

        Result result = apply("give,project," + project + ",user," + NOBODY + ",OBSERVER");

        assertThat(states(result)).containsExactly("refused");
        assertThat(result.json().getFirst().get("reason").asString())
                .isEqualTo(
                        "Users are given access here by user name, and no name was found for "
                                + NOBODY
                                + "; name this user by address.");
        assertThat(result.code()).isEqualTo(1);
        assertThat(patches()).isEmpty();
    }

    @Test
    void one_user_named_by_identifier_and_by_address_is_given_a_project_once() {
        String project = resource(grants.getFirst());
        String user = strangerTo(project, grants);
        String address =
                grants.stream()
                        .filter(grant -> grant.get("principalId").asString("").equals(user))
                        .map(grant -> grant.get("principalName").asString())
                        .findFirst()
                        .orElseThrow();

        Result result =
                apply(
                        "give,project," + project + ",user," + user + ",OBSERVER",
                        "give,project," + project + ",user," + address + ",USER");

        assertThat(states(result)).containsExactly("verified", "refused");
        assertThat(roleOf(project, user)).contains("OBSERVER");
    }

    @Test
    void giving_another_role_to_who_has_access_changes_it_however_they_are_named() {
        for (String kind : List.of("project", "useCase")) {
            JsonNode held =
                    access("--kind", kind).stream()
                            .filter(NamedByIdentifierTest::isOpenUser)
                            .findFirst()
                            .orElseThrow();
            String resource = resource(held);
            String user = held.get("principalId").asString();
            String first = kind.equals("project") ? "USER" : "EDITOR";
            String second = kind.equals("project") ? "OBSERVER" : "CONSUMER";
            apply("give," + kind + "," + resource + ",user," + user + "," + first);
            String name = held.get("principalName").asString();

            assertThat(
                            states(
                                    apply(
                                            "give," + kind + "," + resource + ",user," + name + ","
                                                    + second)))
                    .containsExactly("verified");
            assertThat(
                            states(
                                    apply(
                                            "give," + kind + "," + resource + ",user," + user + ","
                                                    + first)))
                    .containsExactly("verified");
        }
    }

    private List<JsonNode> access(String... more) {
        List<String> words = new ArrayList<>(List.of(more));
        words.addAll(List.of("--format", "json"));
        return room.dataRobot(sandbox, "access", words.toArray(String[]::new)).json();
    }

    private Result apply(String... lines) {
        return room.dataRobot(sandbox, "apply", "--changes", room.changes(lines));
    }

    private String strangerTo(String project, List<JsonNode> among) {
        List<String> holders =
                grants.stream()
                        .filter(grant -> resource(grant).equals(project))
                        .map(grant -> grant.get("principalId").asString(""))
                        .toList();
        return among.stream()
                .filter(NamedByIdentifierTest::isOpenUser)
                .map(grant -> grant.get("principalId").asString())
                .filter(id -> !holders.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOpenUser(JsonNode grant) {
        return grant.get("principalType").asString().equals("user")
                && !grant.get("locked").asBoolean()
                && !grant.get("role").asString().equals("OWNER")
                && grant.get("principalName").asString("").contains("@");
    }

    private Optional<String> roleOf(String project, String user) {
        return access("--kind", "project", "--resource", project).stream()
                .filter(grant -> grant.get("principalId").asString("").equals(user))
                .map(grant -> grant.get("role").asString())
                .findFirst();
    }

    private List<Call> patches() {
        return sandbox.traffic().calls("PATCH", "");
    }

    private static String resource(JsonNode grant) {
        return grant.get("resourceId").asString();
    }

    private static List<String> states(Result result) {
        return result.json().stream().map(line -> line.get("state").asString()).toList();
    }
}
