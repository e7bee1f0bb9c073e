package dev.rolecall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rolecall.sandbox.world.Person;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The independent check of the sandbox: the vendors' own clients work with it as with the
/// services.
class OfficialClientsTest {
    private final NodeClients clients = new NodeClients();
    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults());
    private final Person newcomer = sandbox.company().people().get(200);

    @BeforeEach
    void needNode() throws IOException, InterruptedException {
        Optional<String> obstacle = clients.prepare();
        assumeTrue(obstacle.isEmpty(), () -> obstacle.orElse(""));
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    private static List<String> told(List<JsonNode> steps, String field) {
        return steps.stream()
                .filter(step -> step.has(field))
                .map(step -> step.path("step").asString() + " " + step.path(field).asString())
                .toList();
    }

    @Test
    void mistrals_client_lists_grants_changes_and_revokes()
            throws IOException, InterruptedException {
        List<JsonNode> steps =
                clients.steps(
                        "mistral.js",
                        sandbox.mistralBase().toString(),
                        sandbox.mistralToken(),
                        newcomer.mistralId());
        assertThat(steps.getFirst().path("count").asInt()).isEqualTo(13);
        assertThat(told(steps, "role"))
                .containsExactly("before none", "granted Viewer", "changed Editor", "revoked none");
        assertThat(told(steps, "answered")).containsExactly("granted Viewer", "changed Editor");
    }

    @Test
    void mistrals_client_takes_the_answer_without_a_body_that_is_to_come()
            throws IOException, InterruptedException {
        sandbox.switches().mistral().deleteAnswersSharing(false);
        List<JsonNode> steps =
                clients.steps(
                        "mistral.js",
                        sandbox.mistralBase().toString(),
                        sandbox.mistralToken(),
                        newcomer.mistralId());
        assertThat(told(steps, "role")).endsWith("changed Editor", "revoked none");
    }

    @Test
    void googles_client_lists_grants_changes_and_revokes_and_speaks_in_numbers()
            throws IOException, InterruptedException {
        List<JsonNode> steps =
                clients.steps(
                        "gemini.js",
                        sandbox.geminiBase().getHost(),
                        Integer.toString(sandbox.geminiBase().getPort()),
                        sandbox.geminiToken(),
                        newcomer.email());
        assertThat(steps.getFirst().path("corpora").asInt()).isEqualTo(4);
        List<String> once =
                List.of("before none", "granted READER", "changed WRITER", "revoked none");
        assertThat(told(steps, "role"))
                .containsExactlyElementsOf(
                        List.of(once, once).stream().flatMap(List::stream).toList());
        assertThat(steps.get(2).path("name").asString())
                .endsWith("/permissions/" + newcomer.geminiId());
        assertThat(sandbox.traffic().calls("POST", "/permissions"))
                .hasSize(2)
                .allSatisfy(call -> {
                    assertThat(call.query()).contains("enum-encoding=int");
                    assertThat(call.body().orElse("")).contains("\"granteeType\":1", "\"role\":3");
                });
        assertThat(sandbox.traffic().calls("PATCH", "/permissions"))
                .allMatch(call -> call.query().contains("updateMask=role"));
    }
}
