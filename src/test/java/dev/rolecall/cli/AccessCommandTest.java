package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.cli.CommandLineRoom.Result;
import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.sandbox.SandboxOptions;
import dev.rolecall.sandbox.http.Faults;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AccessCommandTest {
    private final Sandbox sandbox =
            Sandbox.start(SandboxOptions.defaults().withMistralLibraries(24));
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
    void json_lines_have_exactly_the_promised_keys_in_their_order() {
        Result result = room.mistral(sandbox, "access", "--format", "json");

        assertThat(result.json())
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line.propertyNames())
                                .containsExactly(
                                        "provider",
                                        "resourceKind",
                                        "resourceId",
                                        "resourceName",
                                        "principalType",
                                        "principalId",
                                        "principalName",
                                        "role",
                                        "locked",
                                        "lockedReason"));
    }

    @Test
    void every_share_the_service_has_is_printed_with_its_own_words() throws Exception {
        Result result = room.mistral(sandbox, "access", "--format", "json");

        List<String> printed = new ArrayList<>();
        for (JsonNode line : result.json()) {
            printed.add(
                    line.get("resourceId").asString()
                            + ' '
                            + line.get("principalId").asString("null")
                            + ' '
                            + line.get("role").asString());
        }
        assertThat(printed).containsExactlyInAnyOrderElementsOf(sharesOfTheService());
    }

    @Test
    void unknown_roles_and_recipient_kinds_are_printed_word_for_word() throws Exception {
        Set<String> roles = new java.util.TreeSet<>();
        Set<String> types = new java.util.TreeSet<>();
        for (JsonNode share : rawShares()) {
            roles.add(share.get("role").asString());
            types.add(share.get("share_with_type").asString());
        }
        types.removeAll(Set.of("User", "Workspace", "Org"));
        assertThat(types).isNotEmpty();

        List<JsonNode> lines = room.mistral(sandbox, "access", "--format", "json").json();

        assertThat(words(lines, "role")).isEqualTo(roles);
        assertThat(words(lines, "principalType")).containsAll(types);
        assertThat(lines)
                .filteredOn(line -> types.contains(line.get("principalType").asString()))
                .allSatisfy(line -> {
                    assertThat(line.get("locked").asBoolean()).isTrue();
                    assertThat(line.get("lockedReason").asString()).isNotBlank();
                });
    }

    @Test
    void what_answers_403_goes_to_standard_error_with_the_reason_and_makes_the_code_1() {
        Result result = room.mistral(sandbox, "access", "--format", "json");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err().lines())
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).startsWith("library “").contains("may not"));
    }

    @Test
    void all_read_is_code_0_with_nothing_on_standard_error() {
        String id = firstLibrary();

        Result result = room.mistral(sandbox, "access", "--resource", id, "--format", "json");

        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(words(result.json(), "resourceId")).containsExactly(id);
    }

    @Test
    void kinds_can_be_chosen_and_come_in_the_order_of_the_service() {
        Result result =
                room.dataRobot(
                        sandbox,
                        "access",
                        "--kind",
                        "dataset",
                        "--kind",
                        "useCase",
                        "--format",
                        "json");

        List<String> kinds = new ArrayList<>();
        result.json().forEach(line -> kinds.add(line.get("resourceKind").asString()));
        assertThat(kinds.stream().distinct()).containsExactly("useCase", "dataset");
        assertThat(kinds.indexOf("dataset")).isGreaterThan(kinds.lastIndexOf("useCase"));
    }

    @Test
    void an_identifier_without_a_kind_is_found_among_all_of_them() {
        String id =
                room.dataRobot(sandbox, "access", "--kind", "dataset", "--format", "json")
                        .json()
                        .getFirst()
                        .get("resourceId")
                        .asString();

        Result result = room.dataRobot(sandbox, "access", "--resource", id, "--format", "json");

        assertThat(words(result.json(), "resourceKind")).containsExactly("dataset");
        assertThat(result.code()).isZero();
    }

    @Test
    void a_resource_that_is_not_there_is_told_and_makes_the_code_1() {
        Result result =
                room.mistral(
                        sandbox, "access", "--resource", "00000000-0000-4000-8000-000000000000");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("00000000-0000-4000-8000-000000000000");
    }

    @Test
    void a_rejected_credential_is_code_3_for_every_service() {
        room.environment(CommandLineRoom.TOKEN, sandbox.tokens().mistralExpired());
        assertThat(room.mistral(sandbox, "access").code()).isEqualTo(3);
        room.environment(CommandLineRoom.TOKEN, sandbox.tokens().geminiExpired());
        assertThat(room.gemini(sandbox, "access").code()).isEqualTo(3);
        room.environment(CommandLineRoom.TOKEN, sandbox.tokens().dataRobotExpired());
        Result result = room.dataRobot(sandbox, "access");

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("does not accept this credential");
        assertThat(result.err()).doesNotContain(sandbox.tokens().dataRobotExpired());
    }

    @Test
    void a_token_without_the_scope_is_code_1_and_says_so() {
        room.environment(CommandLineRoom.TOKEN, sandbox.tokens().geminiWrongScope());

        Result result = room.gemini(sandbox, "access");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("scope");
    }

    @Test
    void a_closed_port_is_code_4() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        room.environment(CommandLineRoom.TOKEN, "any");

        Result result = room.service("access", "mistral", "http://127.0.0.1:" + closed);

        assertThat(result.code()).isEqualTo(4);
        assertThat(result.err()).contains("No connection came about");
    }

    @Test
    void html_instead_of_json_is_code_1_and_says_what_may_stand_in_between() {
        sandbox.faults().always(Faults.call("GET", "/v1/libraries")).html(200);

        Result result = room.mistral(sandbox, "access");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err())
                .contains("A web page came back instead of the service's answer")
                .contains("What came begins: Error The proxy could not reach the service")
                .doesNotContain("<");
    }

    private String firstLibrary() {
        return room.mistral(sandbox, "access", "--format", "json")
                .json()
                .getFirst()
                .get("resourceId")
                .asString();
    }

    private static Set<String> words(List<JsonNode> lines, String key) {
        return lines.stream().map(line -> line.get(key).asString()).collect(Collectors.toSet());
    }

    private List<String> sharesOfTheService() throws IOException, InterruptedException {
        return rawShares().stream()
                .map(share ->
                        share.get("library_id").asString()
                                + ' '
                                + holder(share)
                                + ' '
                                + share.get("role").asString())
                .toList();
    }

    /// A row of the old kind names its holder in another field (FACTS 5.2).
    private static String holder(JsonNode share) {
        String id = share.get("share_with_uuid").asString("null");
        JsonNode user = share.get("user_id");
        return id.equals("null") && user != null ? user.asString("null") : id;
    }

    /// Asks the sandbox without any of the product's own code.
    private List<JsonNode> rawShares() throws IOException, InterruptedException {
        List<JsonNode> shares = new ArrayList<>();
        for (JsonNode library : raw("/v1/libraries?page_size=100").get("data")) {
            JsonNode answer = raw("/v1/libraries/" + library.get("id").asString() + "/share");
            if (answer.get("data") != null) {
                answer.get("data").forEach(shares::add);
            }
        }
        return shares;
    }

    private JsonNode raw(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(sandbox.mistralBase() + path))
                        .header("Authorization", "Bearer " + sandbox.mistralToken())
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            String body = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            return JsonMapper.shared().readTree(body);
        }
    }
}
