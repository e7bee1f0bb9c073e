package dev.rolecall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GeminiOdditiesTest {
    private final Sandbox sandbox =
            Sandbox.start(SandboxOptions.defaults().withCorpora(5).withTunedModels(20));
    private final Asking gemini = Asking.gemini(sandbox);

    @AfterEach
    void close() {
        sandbox.close();
    }

    private List<Answer> permissionsOf(String collection) {
        return gemini
                .get("/" + collection + "?pageSize=1000")
                .texts("/" + collection, "name")
                .stream()
                .map(name -> gemini.get("/" + name + "/permissions"))
                .toList();
    }

    @Test
    void corpora_include_one_for_everyone_one_of_several_pages_and_one_nobody_else_has() {
        List<Answer> lists = permissionsOf("corpora");
        assertThat(lists).anyMatch(list -> list.body().contains("permissions/everyone"));
        assertThat(lists).anyMatch(list -> list.json().has("nextPageToken"));
        assertThat(lists).anyMatch(list -> list.json().path("permissions").size() == 1);
        assertThat(gemini.get("/corpora").texts("/corpora", "displayName"))
                .anyMatch(name -> name.length() == 300);
    }

    @Test
    void tuned_models_include_refused_empty_foreign_and_unknown_ones() {
        List<Answer> lists = permissionsOf("tunedModels");
        assertThat(lists).anyMatch(list -> list.status() == 403);
        assertThat(lists).anyMatch(list -> list.body().equals("{}"));
        assertThat(lists).anyMatch(list -> list.body().contains("\"COMMENTER\""));
        assertThat(lists).anyMatch(list -> list.body().contains("\"DOMAIN\""));
        assertThat(lists).anyMatch(list -> list.json().has("nextPageToken"));
        assertThat(gemini.get("/tunedModels?pageSize=1000").texts("/tunedModels", "displayName"))
                .allMatch(name -> name.length() <= 40)
                .anyMatch(name -> name.contains("مراجعة"));
    }

    @Test
    void the_same_person_has_the_same_number_everywhere() {
        String reader = sandbox.company().reader().email();
        List<String> names =
                permissionsOf("tunedModels").stream()
                        .filter(list -> list.body().contains(reader))
                        .map(list ->
                                list.item("/permissions", "emailAddress", reader)
                                        .path("name")
                                        .asString())
                        .map(name -> name.substring(name.lastIndexOf('/') + 1))
                        .toList();
        assertThat(names).hasSizeGreaterThan(1).containsOnly(sandbox.company().reader().geminiId());
    }
}
