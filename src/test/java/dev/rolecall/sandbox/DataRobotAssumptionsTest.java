package dev.rolecall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.sandbox.datarobot.SharingSwitches;
import dev.rolecall.sandbox.world.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What the facts assume of DataRobot's roles, answered either way.
class DataRobotAssumptionsTest {
    private static final String NOBODY = "000000000000000000000000";

    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults());
    private final Asking dataRobot = Asking.dataRobot(sandbox);
    private final SharingSwitches switches = sandbox.switches().dataRobot().sharing();
    private final Person newcomer = sandbox.company().people().get(200);

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void what_stands_before_the_refused_entry_takes_effect_when_the_switch_says_so() {
        String path = first("useCases", "id");
        String given = entry(newcomer.dataRobotId(), "CONSUMER");
        String all = given + dropOwners(path);
        assertThat(dataRobot.patch(path, update(all)).status()).isEqualTo(409);
        assertThat(roleOf(path)).isEmpty();

        switches.batchAppliedPartly(true);

        assertThat(dataRobot.patch(path, update(all)).status()).isEqualTo(409);
        assertThat(roleOf(path)).isEqualTo("CONSUMER");
        assertThat(dataRobot.get(path + "?limit=1000").texts("/data", "role"))
                .containsOnlyOnce("OWNER");
        assertThat(dataRobot.patch(path, update(given + "," + given)).text("/message"))
                .startsWith("Duplicate");
    }

    @Test
    void roles_are_answered_in_generic_words_when_the_switch_says_so() {
        String deployment = first("deployments", "id");
        dataRobot.patch(deployment, update(entry(newcomer.dataRobotId(), "USER")));
        switches.genericWordsAnswered(true);
        assertThat(roleOf(deployment)).isEqualTo("READ_WRITE");
        dataRobot.patch(deployment, update(entry(newcomer.dataRobotId(), "CONSUMER")));
        assertThat(roleOf(deployment)).isEqualTo("READ_ONLY");
        String project = first("projects", "id").replace("sharedRoles", "accessControl");
        assertThat(dataRobot.get(project).texts("/data", "role"))
                .contains("OWNER")
                .doesNotContain("USER", "OBSERVER");
        switches.genericWordsAnswered(false);
        assertThat(roleOf(deployment)).isEqualTo("CONSUMER");
    }

    @Test
    void what_is_not_there_and_what_may_not_be_given_answer_the_status_of_the_switch() {
        Asking reader = Asking.with(sandbox.dataRobotBase(), sandbox.tokens().dataRobotReader());
        String path = first("useCases", "id");
        String given = update(entry(newcomer.dataRobotId(), "CONSUMER"));
        assertThat(reader.patch(path, given).status()).isEqualTo(403);
        switches.unknownEntityStatus(403).withoutRightStatus(409);
        assertThat(reader.patch(path, given).status()).isEqualTo(409);
        assertThat(dataRobot.get("/deployments/" + NOBODY + "/").status()).isEqualTo(403);
        assertThat(dataRobot.get("/deployments/" + NOBODY + "/sharedRoles/").status())
                .isEqualTo(403);
        assertThat(roleOf(path)).isEmpty();
    }

    private String first(String collection, String idField) {
        String id = dataRobot.get("/" + collection + "/?limit=1").text("/data/0/" + idField);
        return "/" + collection + "/" + id + "/sharedRoles/";
    }

    private String roleOf(String path) {
        return dataRobot.get(path + "?id=" + newcomer.dataRobotId()).text("/data/0/role");
    }

    private String dropOwners(String path) {
        StringBuilder entries = new StringBuilder();
        dataRobot
                .get(path + "?limit=1000")
                .json()
                .path("data")
                .valueStream()
                .filter(row -> row.path("role").asString().equals("OWNER"))
                .forEach(row ->
                        entries.append(',').append(entry(row.path("id").asString(), "NO_ROLE")));
        return entries.toString();
    }

    private static String entry(String id, String role) {
        return """
        {"shareRecipientType":"user","id":"%s","role":"%s"}\
        """
                .formatted(id, role);
    }

    private static String update(String entries) {
        return "{\"operation\":\"updateRoles\",\"roles\":[" + entries + "]}";
    }
}
