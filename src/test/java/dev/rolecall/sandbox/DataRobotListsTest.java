package dev.rolecall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.sandbox.world.Kind;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DataRobotListsTest {
    private final Sandbox sandbox =
            Sandbox.start(
                    SandboxOptions.defaults()
                            .withNotebooks(35)
                            .withUseCases(12)
                            .withDeployments(45)
                            .withExtraResource(Kind.NOTEBOOK, "a/b?c%d e"));
    private final Asking dataRobot = Asking.dataRobot(sandbox);

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void pages_of_ten_lead_through_every_notebook_once() {
        List<String> ids = new ArrayList<>();
        String path = "/notebooks/";
        while (!path.isEmpty()) {
            Answer page = dataRobot.get(path);
            ids.addAll(page.texts("/data", "id"));
            assertThat(page.json().path("totalCount").asInt()).isEqualTo(36);
            String next = page.text("/next");
            assertThat(next)
                    .satisfiesAnyOf(
                            empty -> assertThat(empty).isEmpty(),
                            absolute ->
                                    assertThat(absolute)
                                            .startsWith(sandbox.dataRobotBase() + "/notebooks/?"));
            path = next.replace(sandbox.dataRobotBase().toString(), "");
        }
        assertThat(ids).hasSize(36).doesNotHaveDuplicates();
    }

    @Test
    void the_last_page_says_null_or_nothing_and_the_first_has_no_previous() {
        Answer first = dataRobot.get("/notebooks/?limit=20");
        assertThat(first.json().path("previous").isNull()).isTrue();
        Answer last = dataRobot.get("/notebooks/?offset=20&limit=20");
        assertThat(last.json().path("next").isNull()).isTrue();
        assertThat(last.text("/previous")).endsWith("offset=0&limit=20");
        sandbox.switches().dataRobot().emptyNextEndsPaging(true);
        assertThat(dataRobot.get("/notebooks/?offset=20&limit=20").json().path("next").asString())
                .isEmpty();
    }

    @Test
    void the_next_page_may_be_said_to_be_elsewhere() {
        sandbox.switches()
                .dataRobot()
                .nextBase(Optional.of(URI.create("https://elsewhere.example/api/v2")));
        assertThat(dataRobot.get("/notebooks/").text("/next"))
                .isEqualTo("https://elsewhere.example/api/v2/notebooks/?offset=10&limit=10");
    }

    @Test
    void each_list_has_its_own_defaults_and_limits() {
        assertThat(dataRobot.get("/deployments/").json().path("data")).hasSize(20);
        assertThat(dataRobot.get("/useCases/").json().path("data")).hasSize(12);
        assertThat(dataRobot.get("/deployments/?limit=101").status()).isEqualTo(422);
        assertThat(dataRobot.get("/useCases/?limit=0").text("/errors/limit")).isNotEmpty();
        assertThat(dataRobot.get("/notebooks/?offset=many").status()).isEqualTo(422);
    }

    @Test
    void projects_may_be_a_bare_array() {
        Answer page = dataRobot.get("/projects/");
        assertThat(page.json().path("data")).isNotEmpty();
        sandbox.switches().dataRobot().projectsAsArray(true);
        Answer array = dataRobot.get("/projects/");
        assertThat(array.json().isArray()).isTrue();
        assertThat(array.texts("", "projectName")).isEqualTo(page.texts("/data", "projectName"));
    }

    @Test
    void names_and_ids_have_the_field_of_their_kind() {
        assertThat(dataRobot.get("/datasets/?limit=1").text("/data/0/datasetId")).hasSize(24);
        assertThat(dataRobot.get("/deployments/?limit=1").text("/data/0/label")).isNotEmpty();
        String useCase = dataRobot.get("/useCases/?limit=1").text("/data/0/id");
        assertThat(dataRobot.get("/useCases/" + useCase + "/").text("/name")).isNotEmpty();
        assertThat(dataRobot.get("/useCases/000000000000000000000000/").status()).isEqualTo(404);
    }

    @Test
    void a_missing_slash_is_redirected_with_its_query() {
        Answer redirect = dataRobot.get("/notebooks?limit=5");
        assertThat(redirect.status()).isEqualTo(301);
        assertThat(redirect.header("Location"))
                .contains(sandbox.dataRobotBase() + "/notebooks/?limit=5");
        assertThat(dataRobot.patch("/useCases/1/sharedRoles", "{}").status()).isEqualTo(301);
    }

    @Test
    void the_use_case_of_a_notebook_is_found_both_ways() {
        Answer notebooks = dataRobot.get("/notebooks/?limit=100");
        String notebook = notebooks.text("/data/0/id");
        String useCase = notebooks.text("/data/0/useCaseId");
        String query = "/useCases/?entityType=notebook&entityId=" + notebook;
        assertThat(dataRobot.get(query).texts("/data", "id")).containsExactly(useCase);
        assertThat(
                        dataRobot
                                .get("/useCases/" + useCase + "/notebooks/?limit=100")
                                .texts("/data", "id"))
                .contains(notebook);
        sandbox.switches().dataRobot().useCasesFoundByEntity(false);
        assertThat(dataRobot.get(query).json().path("data")).hasSize(12);
    }

    @Test
    void one_notebook_is_in_no_use_case_and_one_in_two() {
        Answer notebooks = dataRobot.get("/notebooks/?limit=100");
        assertThat(
                        notebooks
                                .json()
                                .path("data")
                                .valueStream()
                                .filter(notebook -> notebook.path("useCaseId").isNull()))
                .hasSize(1);
        assertThat(
                        notebooks.texts("/data", "id").stream()
                                .filter(id ->
                                        dataRobot
                                                        .get(
                                                                "/useCases/?entityType=notebook&entityId="
                                                                        + Asking.encoded(id))
                                                        .json()
                                                        .path("data")
                                                        .size()
                                                == 2))
                .hasSize(1);
    }

    @Test
    void an_id_that_must_be_encoded_is_found_under_its_encoded_path() {
        String path = "/notebooks/" + Asking.encoded("a/b?c%d e") + "/";
        assertThat(dataRobot.get(path).text("/id")).isEqualTo("a/b?c%d e");
        assertThat(dataRobot.get(path + "sharedRoles/").status()).isEqualTo(200);
    }
}
