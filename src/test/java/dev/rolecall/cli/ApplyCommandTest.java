package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.cli.CommandLineRoom.Result;
import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.sandbox.SandboxOptions;
import dev.rolecall.sandbox.http.Call;
import dev.rolecall.sandbox.http.Faults;
import dev.rolecall.sandbox.world.Person;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ApplyCommandTest {
    private static final String NOWHERE = "3fa85f64-5717-4562-b3fc-2c963f66afa6";

    private final Sandbox sandbox =
            Sandbox.start(SandboxOptions.defaults().withMistralLibraries(3).withNotebooks(2));
    private CommandLineRoom room = new CommandLineRoom(Path.of("."));
    private String library = "";
    private String stranger = "";

    @TempDir private Path folder = Path.of(".");

    @BeforeEach
    void begin() {
        room = new CommandLineRoom(folder);
        List<JsonNode> all = room.mistral(sandbox, "access", "--format", "json").json();
        library = all.getFirst().get("resourceId").asString();
        List<String> holders =
                all.stream().map(line -> line.get("principalId").asString("")).toList();
        stranger =
                sandbox.company().people().stream()
                        .map(Person::mistralId)
                        .filter(person -> !holders.contains(person))
                        .findFirst()
                        .orElseThrow();
    }

    @AfterEach
    void end() {
        sandbox.close();
    }

    @Test
    void what_is_given_changed_and_revoked_is_what_the_service_says_afterwards() {
        Result given = apply("give,library," + library + ",user," + stranger + ",Viewer");
        assertThat(states(given)).containsExactly("verified");
        assertThat(given.code()).isZero();
        assertThat(roleOfTheStranger()).containsExactly("Viewer");

        Result changed = apply("change,library," + library + ",user," + stranger + ",Editor");
        assertThat(states(changed)).containsExactly("verified");
        assertThat(roleOfTheStranger()).containsExactly("Editor");

        Result revoked = apply("revoke,library," + library + ",user," + stranger + ",");
        assertThat(states(revoked)).containsExactly("verified");
        assertThat(revoked.code()).isZero();
        assertThat(roleOfTheStranger()).isEmpty();
    }

    @Test
    void each_step_is_one_json_line_that_says_which_change_it_was() {
        JsonNode line =
                apply("give,library," + library + ",user," + stranger + ",Viewer")
                        .json()
                        .getFirst();

        assertThat(line.propertyNames())
                .containsExactly(
                        "line",
                        "action",
                        "resourceKind",
                        "resourceId",
                        "principalType",
                        "principalId",
                        "role",
                        "state",
                        "reason");
        assertThat(line.get("line").asInt()).isEqualTo(2);
        assertThat(line.get("action").asString()).isEqualTo("give");
        assertThat(line.get("resourceId").asString()).isEqualTo(library);
        assertThat(line.get("principalId").asString()).isEqualTo(stranger);
        assertThat(line.get("reason").isNull()).isTrue();
    }

    @Test
    void a_table_says_the_same_to_eyes() {
        String file = room.changes("give,library," + library + ",user," + stranger + ",Boss");
        String good = room.changes("give,library," + library + ",user," + stranger + ",Owner");

        assertThat(room.mistral(sandbox, "apply", "--changes", file).code()).isEqualTo(2);
        Result result = room.mistral(sandbox, "apply", "--changes", good, "--format", "table");

        assertThat(result.lines().getFirst()).startsWith("Line  Action");
        assertThat(result.lines().get(1)).startsWith("2     give").endsWith("refused");
        assertThat(result.lines().get(2)).startsWith("Line 2: ");
    }

    @Test
    void applying_the_same_file_again_sends_nothing_and_is_well() {
        String give = "give,library," + library + ",user," + stranger + ",Viewer";
        apply(give);
        sandbox.traffic().clear();

        Result again = apply(give);

        assertThat(states(again)).containsExactly("verified");
        assertThat(again.json().getFirst().get("reason").asString()).contains("so already");
        assertThat(again.code()).isZero();
        assertThat(writes()).isEmpty();
    }

    @Test
    void a_refused_line_leaves_the_rest_applied_and_makes_the_code_1() {
        Result result =
                apply(
                        "give,library," + library + ",user," + NOWHERE + ",Owner",
                        "give,library," + library + ",user," + stranger + ",Viewer",
                        "change,library," + library + ",workspace," + NOWHERE + ",Viewer",
                        "revoke,library," + library + ",organization," + NOWHERE + ",");

        assertThat(states(result)).containsExactly("refused", "verified", "refused", "verified");
        assertThat(result.json().getFirst().get("reason").asString()).isNotBlank();
        assertThat(result.json().get(2).get("reason").asString()).contains("has no access here");
        assertThat(result.code()).isEqualTo(1);
        assertThat(writes()).hasSize(1);
    }

    @Test
    void a_revoke_that_names_another_role_than_the_holder_has_is_refused() {
        apply("give,library," + library + ",user," + stranger + ",Editor");

        Result result = apply("revoke,library," + library + ",user," + stranger + ",Viewer");

        assertThat(states(result)).containsExactly("refused");
        assertThat(result.json().getFirst().get("reason").asString())
                .contains("“Editor”")
                .contains("“Viewer”");
        assertThat(roleOfTheStranger()).containsExactly("Editor");
    }

    @Test
    void what_the_service_says_no_to_is_told_in_its_own_words() {
        sandbox.faults()
                .always(Faults.call("PUT", "/share"))
                .answer(403, "{\"detail\":\"Not on Fridays\"}");

        Result result = apply("give,library," + library + ",user," + stranger + ",Viewer");

        assertThat(states(result)).containsExactly("refused");
        assertThat(result.json().getFirst().get("reason").asString()).contains("Not on Fridays");
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void a_resource_that_cannot_be_read_fails_without_a_request() {
        Result result =
                apply(
                        "give,library," + NOWHERE + ",user," + stranger + ",Viewer",
                        "give,library," + library + ",user," + stranger + ",Viewer");

        assertThat(states(result)).containsExactly("failed", "verified");
        assertThat(result.json().getFirst().get("reason").asString()).contains("Nothing was sent");
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void one_line_that_makes_no_sense_stops_the_whole_file_before_anything_is_asked() {
        sandbox.traffic().clear();

        Result result =
                apply(
                        "give,library," + library + ",user," + stranger + ",Viewer",
                        "grant,library," + library + ",user," + stranger + ",Viewer");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("Line 3: ").contains("“grant”").contains("Nothing was");
        assertThat(sandbox.traffic().total()).isZero();
    }

    @Test
    void what_was_accepted_and_is_not_to_be_seen_is_told_and_is_code_1() {
        sandbox.switches().mistral().sharing().organizationsWithoutUuid(true);
        String organization = sandbox.company().mistralOrganization();

        Result result =
                apply("give,library," + library + ",organization," + organization + ",Viewer");

        assertThat(result.json())
                .singleElement()
                .satisfies(line -> assertThat(line.get("state").asString()).isEqualTo("applied"))
                .satisfies(line -> assertThat(line.get("reason").asString()).isNotBlank());
        assertThat(result.code()).isEqualTo(1);
    }

    @Test
    void a_dry_run_prints_plan_refusals_and_requests_and_sends_no_change() {
        String file =
                room.changes(
                        "give,library," + library + ",user," + stranger + ",Viewer",
                        "give,library," + library + ",workspace," + stranger + ",Owner");

        Result result = room.mistral(sandbox, "apply", "--changes", file, "--dry-run");

        List<JsonNode> lines = result.json();
        assertThat(lines)
                .extracting(line -> line.get("state").asString())
                .containsExactly("planned", "refused");
        assertThat(lines.getLast().has("request")).isFalse();
        JsonNode request = lines.getFirst().get("request");
        assertThat(request.get("method").asString()).isEqualTo("PUT");
        assertThat(request.get("url").asString())
                .isEqualTo(sandbox.mistralBase() + "/v1/libraries/" + library + "/share");
        assertThat(request.get("body").get("share_with_uuid").asString()).isEqualTo(stranger);
        assertThat(request.get("lines").get(0).asInt()).isEqualTo(2);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out() + result.err()).doesNotContain(sandbox.mistralToken());
        assertThat(writes()).isEmpty();
        assertThat(room.folders().data()).doesNotExist();
    }

    @Test
    void a_dry_run_with_nothing_to_refuse_is_code_0_in_a_table_too() {
        String file = room.changes("give,library," + library + ",user," + stranger + ",Viewer");

        Result result =
                room.mistral(sandbox, "apply", "--changes", file, "--dry-run", "--format", "table");

        assertThat(result.code()).isZero();
        assertThat(result.lines().getLast())
                .startsWith("PUT http://")
                .contains("\"share_with_uuid\":\"" + stranger + "\"");
        assertThat(writes()).isEmpty();
    }

    @Test
    void what_was_done_is_in_the_journal_without_the_token() throws Exception {
        apply("give,library," + library + ",user," + stranger + ",Viewer");

        List<Path> files;
        try (var all = Files.walk(room.folders().data())) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertThat(files).isNotEmpty();
        StringBuilder written = new StringBuilder();
        for (Path file : files) {
            written.append(Files.readString(file));
        }
        assertThat(written).contains(stranger).doesNotContain(sandbox.mistralToken());
    }

    @Test
    void a_rejected_credential_is_code_3_and_sends_nothing() {
        room.environment(CommandLineRoom.TOKEN, sandbox.tokens().mistralExpired());

        Result result = apply("give,library," + library + ",user," + stranger + ",Viewer");

        assertThat(result.code()).isEqualTo(3);
        assertThat(writes()).isEmpty();
    }

    @Test
    void a_closed_port_is_code_4() {
        String base = sandbox.mistralBase().toString();
        String file = room.changes("give,library," + library + ",user," + stranger + ",Viewer");
        sandbox.close();

        assertThat(room.service("apply", "mistral", base, "--changes", file).code()).isEqualTo(4);
    }

    private Result apply(String... lines) {
        return room.mistral(sandbox, "apply", "--changes", room.changes(lines));
    }

    private static List<String> states(Result result) {
        return result.json().stream().map(line -> line.get("state").asString()).toList();
    }

    private List<String> roleOfTheStranger() {
        return room.mistral(sandbox, "access", "--format", "json").json().stream()
                .filter(line -> line.get("principalId").asString("").equals(stranger))
                .map(line -> line.get("role").asString())
                .toList();
    }

    private List<Call> writes() {
        return sandbox.traffic().calls(call -> !call.method().equals("GET"));
    }
}
