package dev.rolecall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataRobotOdditiesTest {
    private final Sandbox sandbox =
            Sandbox.start(
                    SandboxOptions.defaults()
                            .withUseCases(22)
                            .withDeployments(20)
                            .withDatasets(20)
                            .withProjects(20));
    private final Asking dataRobot = Asking.dataRobot(sandbox);

    @AfterEach
    void close() {
        sandbox.close();
    }

    private List<Answer> lists(String collection, String id, String family) {
        return dataRobot.get("/" + collection + "/?limit=100").texts("/data", id).stream()
                .map(one -> "/" + collection + "/" + one + "/" + family + "/?offset=0&limit=1000")
                .map(dataRobot::get)
                .toList();
    }

    private List<Answer> lists(String collection) {
        return switch (collection) {
            case "datasets" -> lists(collection, "datasetId", "sharedRoles");
            case "projects" -> lists(collection, "id", "accessControl");
            default -> lists(collection, "id", "sharedRoles");
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"useCases", "deployments", "datasets", "projects"})
    void every_kind_has_a_refused_an_empty_and_a_long_list_and_one_with_a_last_owner(String kind) {
        List<Answer> lists = lists(kind);
        assertThat(lists).filteredOn(list -> list.status() == 403).hasSize(1);
        assertThat(lists).filteredOn(list -> list.body().endsWith("\"data\":[]}")).hasSize(1);
        assertThat(lists).anyMatch(list -> list.json().path("data").size() > 130);
        assertThat(lists)
                .anyMatch(list ->
                        list.json().path("data").size() > 1
                                && list.texts("/data", "role").stream()
                                                .filter("OWNER"::equals)
                                                .count()
                                        == 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"useCases", "deployments", "datasets"})
    void newer_kinds_have_unknown_recipients_and_fields_and_the_organization(String kind) {
        List<Answer> lists = lists(kind);
        assertThat(lists)
                .anyMatch(list -> list.body().contains("\"shareRecipientType\":\"service\""));
        assertThat(lists).anyMatch(list -> list.body().contains("\"scimIdpName\""));
        assertThat(lists)
                .anyMatch(list -> list.body().contains(sandbox.company().dataRobotOrganization()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"useCases", "deployments", "projects"})
    void some_roles_are_known_to_nobody(String kind) {
        assertThat(lists(kind)).filteredOn(list -> list.body().contains("\"AUDITOR\"")).hasSize(1);
    }

    @Test
    void groups_have_roles_on_deployments_and_datasets_and_never_on_use_cases() {
        String group = "\"shareRecipientType\":\"group\"";
        assertThat(lists("deployments")).anyMatch(list -> list.body().contains(group));
        assertThat(lists("datasets")).anyMatch(list -> list.body().contains(group));
        assertThat(lists("useCases")).noneMatch(list -> list.body().contains(group));
    }

    @Test
    void somebody_may_neither_share_nor_use_the_data() {
        assertThat(lists("datasets"))
                .anyMatch(list ->
                        list.body().contains("\"canUseData\":false")
                                && list.body().contains("\"canShare\":false"));
    }

    @Test
    void one_use_case_has_a_name_of_three_hundred_characters() {
        assertThat(dataRobot.get("/useCases/").texts("/data", "name"))
                .filteredOn(name -> name.length() == 300 && name.contains("مراجعة"))
                .hasSize(1);
    }
}
