package dev.rolecall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.sandbox.world.Person;
import dev.rolecall.sandbox.world.Team;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SharedRolesTest {
    private final Sandbox sandbox =
            Sandbox.start(
                    SandboxOptions.defaults()
                            .withUseCases(22)
                            .withDeployments(20)
                            .withDatasets(15));
    private final Asking dataRobot = Asking.dataRobot(sandbox);
    private final Person newcomer = sandbox.company().people().get(200);
    private final Team team = sandbox.company().teams().get(7);

    @AfterEach
    void close() {
        sandbox.close();
    }

    private String first(String collection, String idField) {
        String id = dataRobot.get("/" + collection + "/?limit=1").text("/data/0/" + idField);
        return "/" + collection + "/" + id + "/sharedRoles/";
    }

    private static String update(String... roles) {
        return "{\"operation\":\"updateRoles\",\"roles\":[" + String.join(",", roles) + "]}";
    }

    private static String byId(String type, String id, String role) {
        return """
        {"shareRecipientType":"%s","id":"%s","role":"%s"}\
        """
                .formatted(type, id, role);
    }

    private static String byName(String key, String name, String role) {
        return """
        {"shareRecipientType":"user","%s":"%s","role":"%s"}\
        """
                .formatted(key, name, role);
    }

    private String roleOf(String path, String id) {
        return dataRobot.get(path + "?offset=0&limit=100&id=" + id).text("/data/0/role");
    }

    @Test
    void a_role_is_given_changed_and_taken_away() {
        String path = first("useCases", "id");
        for (String role : new String[] {"CONSUMER", "EDITOR", "OWNER"}) {
            Answer written =
                    dataRobot.patch(path, update(byId("user", newcomer.dataRobotId(), role)));
            assertThat(written.status()).isEqualTo(204);
            assertThat(written.body()).isEmpty();
            assertThat(roleOf(path, newcomer.dataRobotId())).isEqualTo(role);
        }
        dataRobot.patch(path, update(byId("user", newcomer.dataRobotId(), "NO_ROLE")));
        assertThat(roleOf(path, newcomer.dataRobotId())).isEmpty();
    }

    @Test
    void a_write_may_answer_200_with_an_object() {
        sandbox.switches().dataRobot().writesAnswerOk(true);
        String path = first("useCases", "id");
        Answer written =
                dataRobot.patch(path, update(byName("username", newcomer.email(), "EDITOR")));
        assertThat(written.status()).isEqualTo(200);
        assertThat(roleOf(path, newcomer.dataRobotId())).isEqualTo("EDITOR");
    }

    @Test
    void rows_of_the_newer_kinds_say_who_may_share_and_use_data() {
        String useCase = first("useCases", "id");
        dataRobot.patch(useCase, update(byName("username", newcomer.email(), "EDITOR")));
        var row = dataRobot.get(useCase + "?limit=100").item("/data", "id", newcomer.dataRobotId());
        assertThat(row.path("canShare").asBoolean()).isTrue();
        assertThat(row.path("name").asString()).isEqualTo(newcomer.email());
        assertThat(row.path("userFullName").asString()).isEqualTo(newcomer.fullName());
        assertThat(row.has("canUseData")).isFalse();
        assertThat(
                        dataRobot
                                .get(first("datasets", "datasetId"))
                                .json()
                                .at("/data/0/canUseData")
                                .isBoolean())
                .isTrue();
    }

    @Test
    void generic_words_are_answered_as_the_words_of_the_kind() {
        String path = first("deployments", "id");
        dataRobot.patch(path, update(byId("user", newcomer.dataRobotId(), "READ_WRITE")));
        assertThat(roleOf(path, newcomer.dataRobotId())).isEqualTo("USER");
        dataRobot.patch(path, update(byId("user", newcomer.dataRobotId(), "READ_ONLY")));
        assertThat(roleOf(path, newcomer.dataRobotId())).isEqualTo("CONSUMER");
        assertThat(
                        dataRobot
                                .patch(path, update(byId("user", newcomer.dataRobotId(), "EDITOR")))
                                .status())
                .isEqualTo(422);
    }

    @Test
    void groups_share_deployments_but_not_use_cases() {
        String group = byId("group", team.dataRobotId(), "CONSUMER");
        String organization =
                byId("organization", sandbox.company().dataRobotOrganization(), "CONSUMER");
        String deployment = first("deployments", "id");
        assertThat(dataRobot.patch(deployment, update(group, organization)).status())
                .isEqualTo(204);
        assertThat(roleOf(deployment, team.dataRobotId())).isEqualTo("CONSUMER");
        String useCase = first("useCases", "id");
        Answer refused = dataRobot.patch(useCase, update(group));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/errors/shareRecipientType")).contains("groups");
        assertThat(dataRobot.patch(useCase, update(organization)).status()).isEqualTo(204);
    }

    @Test
    void users_are_named_by_username_except_for_datasets() {
        String dataset = first("datasets", "datasetId");
        String username = update(byName("username", newcomer.email(), "EDITOR"));
        assertThat(dataRobot.patch(dataset, username).status()).isEqualTo(422);
        String name = update(byName("name", newcomer.email(), "EDITOR"));
        assertThat(dataRobot.patch(dataset, name).status()).isEqualTo(204);
        assertThat(roleOf(dataset, newcomer.dataRobotId())).isEqualTo("EDITOR");
    }

    @Test
    void badly_formed_changes_are_invalid_and_change_nothing() {
        String path = first("deployments", "id");
        String both =
                """
                {"shareRecipientType":"user","id":"%s","username":"%s","role":"USER"}\
                """
                        .formatted(newcomer.dataRobotId(), newcomer.email());
        String groupByName =
                """
                {"shareRecipientType":"group","username":"Legal","role":"USER"}\
                """;
        for (String body :
                new String[] {
                    update(),
                    update(both),
                    update(groupByName),
                    update(byId("user", "nobody", "USER")),
                    update(byName("username", "nobody@elsewhere.example", "USER")),
                    update(byId("team", team.dataRobotId(), "USER")),
                    update(byId("user", newcomer.dataRobotId(), "")),
                    update(byId("user", newcomer.dataRobotId(), "USER"))
                            .replace("updateRoles", "set"),
                    update(manyRoles(101))
                }) {
            Answer answer = dataRobot.patch(path, body);
            assertThat(answer.status()).as(body).isEqualTo(422);
            assertThat(answer.text("/message")).isEqualTo("Invalid field data");
            assertThat(answer.json().path("errors")).isNotEmpty();
        }
        assertThat(roleOf(path, newcomer.dataRobotId())).isEmpty();
        assertThat(dataRobot.patch(path, update(manyRoles(100))).status()).isEqualTo(204);
    }

    private String manyRoles(int count) {
        return IntStream.range(2, 2 + count)
                .mapToObj(number -> sandbox.company().people().get(number).dataRobotId())
                .map(id -> byId("user", id, "CONSUMER"))
                .collect(Collectors.joining(","));
    }

    @Test
    void the_same_recipient_twice_is_a_conflict() {
        String path = first("deployments", "id");
        Answer answer =
                dataRobot.patch(
                        path,
                        update(
                                byId("user", newcomer.dataRobotId(), "USER"),
                                byName("username", newcomer.email(), "CONSUMER")));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(roleOf(path, newcomer.dataRobotId())).isEmpty();
    }

    @Test
    void a_call_that_leaves_no_owner_changes_nothing_at_all() {
        String path = withOneOwner();
        String owner = sandbox.company().administrator().dataRobotId();
        Answer answer =
                dataRobot.patch(
                        path,
                        update(
                                byId("user", newcomer.dataRobotId(), "CONSUMER"),
                                byId("user", owner, "NO_ROLE")));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(roleOf(path, newcomer.dataRobotId())).isEmpty();
        assertThat(dataRobot.patch(path, update(byId("user", owner, "EDITOR"))).status())
                .isEqualTo(409);
        assertThat(roleOf(path, owner)).isEqualTo("OWNER");
    }

    private String withOneOwner() {
        String owner = sandbox.company().administrator().email();
        return dataRobot.get("/useCases/").texts("/data", "id").stream()
                .map(id -> "/useCases/" + id + "/sharedRoles/")
                .filter(path -> {
                    Answer list = dataRobot.get(path + "?limit=200");
                    return list.status() == 200
                            && list.json().path("data").size() > 1
                            && list.json()
                                    .path("data")
                                    .valueStream()
                                    .filter(row -> row.path("role").asString().equals("OWNER"))
                                    .allMatch(row -> row.path("name").asString().equals(owner));
                })
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nobody_gives_more_than_they_have_or_lowers_those_above() {
        String administrator = sandbox.company().administrator().dataRobotId();
        String path =
                dataRobot.get("/useCases/").texts("/data", "id").stream()
                        .map(id -> "/useCases/" + id + "/sharedRoles/")
                        .filter(list -> roleOf(list, administrator).equals("EDITOR"))
                        .findFirst()
                        .orElseThrow();
        String owner =
                dataRobot
                        .get(path + "?limit=100")
                        .item("/data", "role", "OWNER")
                        .path("id")
                        .asString();
        assertThat(
                        dataRobot
                                .patch(path, update(byId("user", newcomer.dataRobotId(), "OWNER")))
                                .status())
                .isEqualTo(403);
        assertThat(dataRobot.patch(path, update(byId("user", owner, "CONSUMER"))).status())
                .isEqualTo(403);
        assertThat(
                        dataRobot
                                .patch(path, update(byId("user", newcomer.dataRobotId(), "EDITOR")))
                                .status())
                .isEqualTo(204);
    }

    @Test
    void who_may_not_share_may_only_leave() {
        Asking reader = Asking.with(sandbox.dataRobotBase(), sandbox.tokens().dataRobotReader());
        String path = first("useCases", "id");
        String self = sandbox.company().reader().dataRobotId();
        assertThat(
                        reader.patch(path, update(byId("user", newcomer.dataRobotId(), "CONSUMER")))
                                .status())
                .isEqualTo(403);
        assertThat(reader.patch(path, update(byId("user", self, "NO_ROLE"))).status())
                .isEqualTo(204);
        assertThat(reader.get(path).status()).isEqualTo(404);
    }

    @Test
    void lists_are_paged_and_filtered() {
        String useCase = longUseCase();
        assertThat(dataRobot.get(useCase).json().path("data")).hasSize(10);
        Answer hundred = dataRobot.get(useCase + "?offset=0&limit=100");
        assertThat(hundred.json().path("data")).hasSize(100);
        assertThat(hundred.text("/next")).contains("offset=100");
        sandbox.switches().dataRobot().largestPage(25);
        assertThat(dataRobot.get(useCase + "?offset=0&limit=100").json().path("data")).hasSize(25);
        assertThat(dataRobot.get(useCase + "?limit=5&shareRecipientType=group").json().path("data"))
                .isEmpty();
    }

    private String longUseCase() {
        return dataRobot.get("/useCases/").texts("/data", "id").stream()
                .map(id -> "/useCases/" + id + "/sharedRoles/")
                .filter(path -> dataRobot.get(path).json().path("totalCount").asInt() > 100)
                .findFirst()
                .orElseThrow();
    }
}
