package dev.rolecall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.sandbox.world.Person;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LibrarySharingTest {
    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults());
    private final Asking mistral = Asking.mistral(sandbox);
    private final Person newcomer = sandbox.company().people().get(200);
    private String share = "";

    @BeforeEach
    void findFirstLibrary() {
        String id = mistral.get("/v1/libraries?page_size=1").text("/data/0/id");
        share = "/v1/libraries/" + id + "/share";
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    private static String body(String level, String type, String uuid) {
        return """
        {"level":"%s","share_with_type":"%s","share_with_uuid":"%s"}\
        """
                .formatted(level, type, uuid);
    }

    private static String body(String type, String uuid) {
        return """
        {"share_with_type":"%s","share_with_uuid":"%s"}\
        """
                .formatted(type, uuid);
    }

    private String roleOf(String uuid) {
        return mistral.get(share).item("/data", "share_with_uuid", uuid).path("role").asString();
    }

    @Test
    void a_given_level_is_answered_as_a_role_and_listed() {
        Answer given = mistral.put(share, body("Viewer", "User", newcomer.mistralId()));
        assertThat(given.status()).isEqualTo(200);
        assertThat(given.text("/role")).isEqualTo("Viewer");
        assertThat(given.text("/share_with_uuid")).isEqualTo(newcomer.mistralId());
        assertThat(given.text("/org_id")).isEqualTo(sandbox.company().mistralOrganization());
        assertThat(roleOf(newcomer.mistralId())).isEqualTo("Viewer");
    }

    @Test
    void putting_again_changes_the_level_and_adds_no_row() {
        mistral.put(share, body("Viewer", "User", newcomer.mistralId()));
        int rows = mistral.get(share).json().path("data").size();
        mistral.put(share, body("Editor", "User", newcomer.mistralId()));
        assertThat(roleOf(newcomer.mistralId())).isEqualTo("Editor");
        assertThat(mistral.get(share).json().path("data")).hasSize(rows);
    }

    @Test
    void workspaces_and_the_organization_can_be_given_access() {
        String workspace = sandbox.company().teams().get(4).workspaceId();
        String organization = sandbox.company().mistralOrganization();
        assertThat(mistral.put(share, body("Editor", "Workspace", workspace)).status())
                .isEqualTo(200);
        assertThat(mistral.put(share, body("Viewer", "Org", organization)).status()).isEqualTo(200);
        assertThat(roleOf(workspace)).isEqualTo("Editor");
        assertThat(roleOf(organization)).isEqualTo("Viewer");
    }

    @Test
    void a_deleted_sharing_is_answered_once_more_and_gone() {
        mistral.put(share, body("Editor", "User", newcomer.mistralId()));
        Answer removed = mistral.delete(share, body("User", newcomer.mistralId()));
        assertThat(removed.status()).isEqualTo(200);
        assertThat(removed.text("/role")).isEqualTo("Editor");
        assertThat(mistral.get(share).texts("/data", "share_with_uuid"))
                .doesNotContain(newcomer.mistralId());
    }

    @Test
    void deleting_answers_204_when_the_switch_says_so() {
        sandbox.switches().mistral().deleteAnswersSharing(false);
        mistral.put(share, body("Editor", "User", newcomer.mistralId()));
        Answer removed = mistral.delete(share, body("User", newcomer.mistralId()));
        assertThat(removed.status()).isEqualTo(204);
        assertThat(removed.body()).isEmpty();
    }

    @Test
    void deleting_what_is_not_there_answers_404() {
        assertThat(mistral.delete(share, body("User", newcomer.mistralId())).status())
                .isEqualTo(404);
    }

    @Test
    void the_owner_has_a_row_unless_the_switch_says_otherwise() {
        String owner = sandbox.company().administrator().mistralId();
        assertThat(roleOf(owner)).isEqualTo("Owner");
        sandbox.switches().mistral().ownerListed(false);
        assertThat(mistral.get(share).texts("/data", "share_with_uuid")).doesNotContain(owner);
    }

    @Test
    void an_owner_can_neither_change_nor_delete_their_own_access() {
        String owner = sandbox.company().administrator().mistralId();
        Answer changed = mistral.put(share, body("Viewer", "User", owner));
        assertThat(changed.status()).isEqualTo(403);
        assertThat(changed.text("/detail")).contains("own role");
        assertThat(mistral.delete(share, body("User", owner)).status()).isEqualTo(403);
        assertThat(roleOf(owner)).isEqualTo("Owner");
    }

    @Test
    void nobody_outside_the_organization_is_given_access() {
        String stranger = "11111111-1111-4111-8111-111111111111";
        assertThat(mistral.put(share, body("Viewer", "User", stranger)).status()).isEqualTo(403);
        assertThat(mistral.put(share, body("Viewer", "Org", stranger)).status()).isEqualTo(403);
        String elsewhere =
                body("Viewer", "User", newcomer.mistralId())
                        .replace("{", "{\"org_id\":\"" + stranger + "\",");
        assertThat(mistral.put(share, elsewhere).status()).isEqualTo(403);
    }

    @Test
    void only_the_owner_shares_but_anyone_may_give_up_their_own_access() {
        Asking reader = Asking.with(sandbox.mistralBase(), sandbox.tokens().mistralReader());
        String self = sandbox.company().reader().mistralId();
        assertThat(reader.put(share, body("Viewer", "User", newcomer.mistralId())).status())
                .isEqualTo(403);
        mistral.put(share, body("Viewer", "User", newcomer.mistralId()));
        assertThat(reader.delete(share, body("User", newcomer.mistralId())).status())
                .isEqualTo(403);
        assertThat(reader.delete(share, body("User", self)).status()).isEqualTo(200);
        assertThat(reader.get(share).status()).isEqualTo(404);
    }

    @Test
    void a_broken_rule_and_an_unknown_library_answer_the_status_of_the_switch() {
        sandbox.switches().mistral().sharing().brokenRuleStatus(409).unknownLibraryStatus(403);
        String owner = sandbox.company().administrator().mistralId();
        String stranger = "11111111-1111-4111-8111-111111111111";
        assertThat(mistral.put(share, body("Viewer", "User", owner)).status()).isEqualTo(409);
        assertThat(mistral.delete(share, body("User", owner)).status()).isEqualTo(409);
        assertThat(mistral.put(share, body("Viewer", "User", stranger)).status()).isEqualTo(409);
        assertThat(mistral.get("/v1/libraries/" + stranger).status()).isEqualTo(403);
        assertThat(mistral.get("/v1/libraries/" + stranger + "/share").status()).isEqualTo(403);
    }

    @Test
    void deleting_what_is_not_there_answers_204_when_the_switch_says_so() {
        sandbox.switches().mistral().sharing().absentMayBeDeleted(true);
        Answer removed = mistral.delete(share, body("User", newcomer.mistralId()));
        assertThat(removed.status()).isEqualTo(204);
        assertThat(removed.body()).isEmpty();
    }

    @Test
    void type_and_uuid_are_the_key_unless_the_switch_says_the_uuid_alone_is() {
        String workspace = sandbox.company().teams().get(4).workspaceId();
        mistral.put(share, body("Editor", "Workspace", workspace));
        String asUser = body("Viewer", "User", workspace);
        assertThat(mistral.put(share, asUser).status()).isEqualTo(403);
        sandbox.switches().mistral().sharing().keyedByUuidAlone(true);
        assertThat(mistral.put(share, asUser).status()).isEqualTo(200);
        var row = mistral.get(share).item("/data", "share_with_uuid", workspace);
        assertThat(row.path("share_with_type").asString()).isEqualTo("User");
        assertThat(mistral.get(share).texts("/data", "share_with_uuid"))
                .containsOnlyOnce(workspace);
        assertThat(mistral.delete(share, body("Org", workspace)).status()).isEqualTo(200);
    }

    @Test
    void an_organization_may_be_answered_without_uuid_and_roles_in_other_letters() {
        String organization = sandbox.company().mistralOrganization();
        sandbox.switches()
                .mistral()
                .sharing()
                .organizationsWithoutUuid(true)
                .roleWords(word -> word.toUpperCase(Locale.ROOT));
        Answer given = mistral.put(share, body("Editor", "Org", organization));
        assertThat(given.json().path("share_with_uuid").isNull()).isTrue();
        assertThat(given.text("/role")).isEqualTo("EDITOR");
        var row = mistral.get(share).item("/data", "share_with_type", "Org");
        assertThat(row.path("share_with_uuid").isNull()).isTrue();
        assertThat(mistral.get(share).texts("/data", "role")).contains("OWNER");
        assertThat(mistral.delete(share, body("Org", organization)).status()).isEqualTo(200);
    }

    @Test
    void every_problem_of_a_body_is_named() {
        Answer answer =
                mistral.put(
                        share,
                        """
                        {"level":"Owner","share_with_uuid":"12","share_with_type":"Team"}\
                        """);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("detail")).hasSize(3);
        assertThat(answer.text("/detail/0/loc/1")).isEqualTo("level");
        assertThat(answer.text("/detail/0/ctx/expected")).contains("Viewer", "Editor");
        assertThat(answer.text("/detail/1/type")).isEqualTo("uuid_parsing");
        assertThat(answer.text("/detail/2/input")).isEqualTo("Team");
    }

    @Test
    void a_body_that_is_missing_or_broken_is_invalid() {
        assertThat(mistral.put(share, "{").text("/detail/0/type")).isEqualTo("json_invalid");
        assertThat(mistral.delete(share).text("/detail/0/loc/0")).isEqualTo("body");
        Answer empty = mistral.delete(share, "{}");
        assertThat(empty.texts("/detail", "type")).containsExactly("missing", "missing");
    }
}
