package dev.rolecall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.sandbox.http.Email;
import dev.rolecall.sandbox.world.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccessControlTest {
    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withProjects(15));
    private final Asking dataRobot = Asking.dataRobot(sandbox);
    private final Person newcomer = sandbox.company().people().get(200);
    private final String project =
            "/projects/" + dataRobot.get("/projects/?limit=1").text("/data/0/id") + "/";
    private final String path = project + "accessControl/";

    @AfterEach
    void close() {
        sandbox.close();
    }

    private Answer set(String role, String more) {
        return dataRobot.patch(
                path,
                "{\"data\":[{\"username\":\"%s\",\"role\":%s}]%s}"
                        .formatted(newcomer.email(), role, more));
    }

    private String role() {
        return dataRobot
                .get(path + "?username=" + Asking.encoded(newcomer.email()))
                .text("/data/0/role");
    }

    @Test
    void a_role_is_set_and_removed_by_null_or_nothing() {
        assertThat(set("\"USER\"", "").status()).isEqualTo(204);
        assertThat(role()).isEqualTo("USER");
        assertThat(set("null", "").status()).isEqualTo(204);
        assertThat(role()).isEmpty();
        set("\"READ_ONLY\"", "");
        assertThat(role()).isEqualTo("OBSERVER");
        set("\"\"", "");
        assertThat(role()).isEmpty();
    }

    @Test
    void an_email_goes_out_unless_the_body_says_no() {
        set("\"USER\"", ",\"sendNotification\":false");
        assertThat(sandbox.traffic().emails()).isEmpty();
        set("\"OBSERVER\"", "");
        assertThat(sandbox.traffic().emails())
                .containsExactly(new Email(newcomer.email(), project));
        set("null", "");
        assertThat(sandbox.traffic().emails()).hasSize(1);
    }

    @Test
    void the_list_names_users_and_has_no_total() {
        Answer list = dataRobot.get(path);
        assertThat(list.json().has("totalCount")).isFalse();
        assertThat(list.json().path("data").get(0).propertyNames())
                .containsExactlyInAnyOrder("username", "userId", "role", "canShare");
    }

    @Test
    void everything_comes_at_once_unless_a_limit_is_sent() {
        String many =
                dataRobot.get("/projects/?limit=100").texts("/data", "id").stream()
                        .map(id -> "/projects/" + id + "/accessControl/")
                        .filter(list -> dataRobot.get(list).json().path("count").asInt() > 100)
                        .findFirst()
                        .orElseThrow();
        assertThat(dataRobot.get(many).json().path("next").isNull()).isTrue();
        Answer page = dataRobot.get(many + "?offset=0&limit=50");
        assertThat(page.json().path("data")).hasSize(50);
        assertThat(page.text("/next")).endsWith("offset=50&limit=50");
    }

    @Test
    void username_and_user_id_together_are_too_much() {
        assertThat(dataRobot.get(path + "?username=a&userId=b").status()).isEqualTo(400);
    }

    @Test
    void unknown_users_roles_and_empty_lists_are_refused() {
        assertThat(set("\"EDITOR\"", "").status()).isEqualTo(422);
        assertThat(dataRobot.patch(path, "{\"data\":[]}").status()).isEqualTo(422);
        assertThat(
                        dataRobot
                                .patch(
                                        path,
                                        "{\"data\":[{\"username\":\"nobody@elsewhere.example\",\"role\":\"USER\"}]}")
                                .status())
                .isEqualTo(422);
    }

    @Test
    void the_last_owner_of_a_project_cannot_be_removed() {
        String administrator = sandbox.company().administrator().email();
        for (String other : dataRobot.get(path).texts("/data", "username")) {
            if (!other.equals(administrator)) {
                assertThat(dataRobot.patch(path, removing(other)).status()).isEqualTo(204);
            }
        }
        Answer refused = dataRobot.patch(path, removing(administrator));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/message")).contains("owner");
        assertThat(dataRobot.get(path).texts("/data", "username")).containsExactly(administrator);
    }

    private static String removing(String username) {
        return "{\"data\":[{\"username\":\"%s\",\"role\":null}]}".formatted(username);
    }

    @Test
    void projects_have_no_shared_roles_and_datasets_have_both() {
        assertThat(dataRobot.get(project + "sharedRoles/").status()).isEqualTo(404);
        String dataset = dataRobot.get("/datasets/?limit=1").text("/data/0/datasetId");
        assertThat(dataRobot.get("/datasets/" + dataset + "/accessControl/").status())
                .isEqualTo(200);
    }
}
