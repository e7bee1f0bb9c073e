package dev.rolecall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LibraryOdditiesTest {
    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults());
    private final Asking mistral = Asking.mistral(sandbox);

    @AfterEach
    void close() {
        sandbox.close();
    }

    private List<Answer> accessLists() {
        return mistral.get("/v1/libraries").texts("/data", "id").stream()
                .map(id -> mistral.get("/v1/libraries/" + id + "/share"))
                .toList();
    }

    private long lists(Predicate<JsonNode> withRow) {
        return accessLists().stream()
                .filter(list -> list.json().path("data").valueStream().anyMatch(withRow))
                .count();
    }

    @Test
    void one_library_has_sharings_without_a_uuid() {
        assertThat(lists(row -> row.path("share_with_uuid").isNull() && row.has("user_id")))
                .isEqualTo(1);
        assertThat(lists(row -> row.path("share_with_uuid").isNull() && !row.has("user_id")))
                .isEqualTo(1);
    }

    @Test
    void a_legacy_sharing_is_removed_by_its_user_id() {
        String id =
                mistral.get("/v1/libraries").texts("/data", "id").stream()
                        .filter(library ->
                                mistral.get("/v1/libraries/" + library + "/share")
                                        .body()
                                        .contains("user_id"))
                        .findFirst()
                        .orElseThrow();
        String path = "/v1/libraries/" + id + "/share";
        JsonNode row =
                mistral.get(path)
                        .json()
                        .path("data")
                        .valueStream()
                        .filter(candidate -> candidate.has("user_id"))
                        .findFirst()
                        .orElseThrow();
        String body =
                """
                {"share_with_type":"User","share_with_uuid":"%s"}\
                """
                        .formatted(row.path("user_id").asString());
        assertThat(mistral.delete(path, body).status()).isEqualTo(200);
        assertThat(mistral.get(path).body()).doesNotContain("user_id");
    }

    @Test
    void one_library_has_a_role_and_one_a_kind_of_recipient_nobody_knows() {
        assertThat(lists(row -> row.path("role").asString().equals("Admin"))).isEqualTo(1);
        assertThat(lists(row -> row.path("share_with_type").asString().equals("ServiceAccount")))
                .isEqualTo(1);
    }

    @Test
    void one_library_refuses_its_access_list_and_one_has_an_empty_one() {
        List<Answer> lists = accessLists();
        assertThat(lists.stream().filter(list -> list.status() == 403)).hasSize(1);
        assertThat(lists.stream().filter(list -> list.body().equals("{\"data\":[]}"))).hasSize(1);
    }

    @Test
    void one_library_is_shared_with_the_organization_and_one_with_very_many() {
        String organization = sandbox.company().mistralOrganization();
        assertThat(lists(row -> row.path("share_with_uuid").asString("").equals(organization)))
                .isEqualTo(1);
        assertThat(accessLists()).anyMatch(list -> list.json().path("data").size() > 60);
    }

    @Test
    void one_library_has_a_name_of_three_hundred_characters() {
        List<String> names = mistral.get("/v1/libraries").texts("/data", "name");
        assertThat(names).filteredOn(name -> name.length() == 300).hasSize(1);
        assertThat(names).anyMatch(name -> name.contains("مراجعة") && name.contains("🧾"));
    }
}
