package dev.rolecall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.sandbox.world.Person;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class NotebookRolesTest {
    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withNotebooks(40));
    private final Asking dataRobot = Asking.dataRobot(sandbox);
    private final List<String> ids = dataRobot.get("/notebooks/?limit=100").texts("/data", "id");
    private final Person newcomer = sandbox.company().people().get(200);

    @AfterEach
    void close() {
        sandbox.close();
    }

    private Answer roles(String id) {
        return dataRobot.get("/notebooks/" + id + "/sharedRoles/?offset=0&limit=100");
    }

    @Test
    void a_batch_nests_the_roles_and_agrees_with_the_single_lists() {
        Answer batch =
                dataRobot.get(
                        "/notebooks/sharedRoles/?notebookIds=" + ids.get(0) + "," + ids.get(1));
        assertThat(batch.texts("/data", "notebookId")).containsExactly(ids.get(0), ids.get(1));
        assertThat(batch.json().at("/data/0/roles"))
                .isEqualTo(roles(ids.get(0)).json().path("data"));
        assertThat(batch.json().has("next")).isFalse();
    }

    @Test
    void an_encoded_comma_separates_ids_too() {
        Answer batch =
                dataRobot.get(
                        "/notebooks/sharedRoles/?notebookIds=" + ids.get(0) + "%2C" + ids.get(2));
        assertThat(batch.texts("/data", "notebookId")).containsExactly(ids.get(0), ids.get(2));
    }

    @Test
    void refused_and_unknown_notebooks_are_left_out_or_spoil_the_batch() {
        String refused =
                ids.stream().filter(id -> roles(id).status() == 403).findFirst().orElseThrow();
        String path =
                "/notebooks/sharedRoles/?notebookIds="
                        + refused
                        + ","
                        + ids.getFirst()
                        + ",unknown";
        assertThat(dataRobot.get(path).texts("/data", "notebookId"))
                .containsExactly(ids.getFirst());
        sandbox.switches().dataRobot().batchRefusesUnknown(true);
        assertThat(dataRobot.get(path).status()).isEqualTo(404);
    }

    @Test
    void ids_are_required_and_an_address_may_be_too_long() {
        assertThat(dataRobot.get("/notebooks/sharedRoles/").status()).isEqualTo(422);
        String many = String.join(",", Collections.nCopies(330, ids.getFirst()));
        assertThat(dataRobot.get("/notebooks/sharedRoles/?notebookIds=" + many).status())
                .isEqualTo(414);
    }

    @Test
    void roles_of_one_notebook_come_in_pages() {
        List<Answer> firsts =
                ids.stream()
                        .map(id -> dataRobot.get("/notebooks/" + id + "/sharedRoles/"))
                        .toList();
        Answer first =
                firsts.stream()
                        .filter(list ->
                                list.status() == 200 && list.json().path("totalCount").asInt() > 40)
                        .findFirst()
                        .orElseThrow();
        assertThat(first.json().path("data")).hasSize(10);
        List<String> names = new ArrayList<>(first.texts("/data", "name"));
        String next = first.text("/next");
        while (!next.isEmpty()) {
            Answer page = dataRobot.get(next.replace(sandbox.dataRobotBase().toString(), ""));
            names.addAll(page.texts("/data", "name"));
            next = page.text("/next");
        }
        assertThat(names)
                .hasSize(first.json().path("totalCount").asInt())
                .hasSizeGreaterThan(40)
                .doesNotHaveDuplicates();
    }

    @Test
    void one_notebook_has_the_roles_that_nobody_offers_and_one_has_none() {
        List<Answer> lists = ids.stream().map(this::roles).toList();
        assertThat(lists)
                .anyMatch(list ->
                        list.body().contains("\"ADMIN\"")
                                && list.body().contains("\"DATA_SCIENTIST\""));
        assertThat(lists).anyMatch(list -> list.body().contains("\"totalCount\":0"));
        assertThat(lists)
                .filteredOn(list -> list.status() == 200)
                .allMatch(list ->
                        list.texts("/data", "shareRecipientType").stream()
                                .allMatch("user"::equals));
    }

    @Test
    void roles_of_notebooks_cannot_be_written() {
        Answer answer = dataRobot.patch("/notebooks/" + ids.getFirst() + "/sharedRoles/", "{}");
        assertThat(answer.status()).isEqualTo(405);
        sandbox.switches().dataRobot().notebookWriteStatus(404);
        assertThat(dataRobot.patch("/notebooks/" + ids.getFirst() + "/sharedRoles/", "{}").status())
                .isEqualTo(404);
    }

    @Test
    void a_new_member_of_the_use_case_gets_its_notebooks() {
        shareUseCaseOf(ids.getFirst(), "EDITOR");
        assertThat(
                        roles(ids.getFirst())
                                .item("/data", "id", newcomer.dataRobotId())
                                .path("role")
                                .asString())
                .isEqualTo("EDITOR");
    }

    @Test
    void a_removed_member_keeps_the_notebooks_unless_the_switch_says_otherwise() {
        shareUseCaseOf(ids.getFirst(), "CONSUMER");
        shareUseCaseOf(ids.getFirst(), "NO_ROLE");
        assertThat(roles(ids.getFirst()).body()).contains(newcomer.dataRobotId());
        sandbox.switches().dataRobot().notebooksFollowRemoval(true);
        shareUseCaseOf(ids.getFirst(), "NO_ROLE");
        assertThat(roles(ids.getFirst()).body()).doesNotContain(newcomer.dataRobotId());
    }

    private void shareUseCaseOf(String notebook, String role) {
        String useCase = dataRobot.get("/notebooks/" + notebook + "/").text("/useCaseId");
        Answer answer =
                dataRobot.patch(
                        "/useCases/" + useCase + "/sharedRoles/",
                        """
                        {"operation":"updateRoles","roles":[
                          {"shareRecipientType":"user","id":"%s","role":"%s"}]}\
                        """
                                .formatted(newcomer.dataRobotId(), role));
        assertThat(answer.status()).isEqualTo(204);
    }
}
