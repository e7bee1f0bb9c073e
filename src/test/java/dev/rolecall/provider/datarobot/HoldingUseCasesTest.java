package dev.rolecall.provider.datarobot;

import static dev.rolecall.provider.datarobot.DataRobotStage.listed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.provider.Connection;
import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.sandbox.SandboxOptions;
import dev.rolecall.testing.AnsweringServer;
import dev.rolecall.testing.AnsweringServer.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Proves that the use cases of a notebook are found whether or not the service names them, and
/// that none is made up.
class HoldingUseCasesTest {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void every_use_case_of_a_notebook_is_found_and_no_other(boolean narrowed) throws Exception {
        try (Sandbox sandbox =
                Sandbox.start(SandboxOptions.defaults().withNotebooks(24).withUseCases(6))) {
            sandbox.switches()
                    .dataRobot()
                    .notebooksNameUseCase(false)
                    .useCasesFoundByEntity(narrowed);
            Connection connection =
                    DataRobotStage.connection(sandbox.dataRobotBase(), sandbox.dataRobotToken());
            List<Resource> notebooks = listed(connection, "notebook");

            Map<ResourceRef, List<Resource>> found = new HashMap<>();
            for (Resource notebook : notebooks) {
                found.put(notebook.ref(), connection.managers(notebook.ref()));
            }

            assertThat(notebooks).allMatch(notebook -> notebook.managedBy().isEmpty());
            assertThat(found).isEqualTo(held(sandbox, notebooks));
            assertThat(found.values()).extracting(List::size).contains(0, 1, 2);
        }
    }

    @Test
    void a_use_case_whose_notebooks_are_hidden_is_not_said_to_hold_one() throws Exception {
        try (AnsweringServer service =
                new AnsweringServer(asked ->
                        asked.target().startsWith("/useCases/?")
                                ? Said.json(
                                        "{\"data\":[{\"id\":\"u1\",\"name\":\"Churn\"}],\"next\":null}")
                                : new Said(403, "{\"message\":\"hidden\"}"))) {
            Connection connection = DataRobotStage.connection(service.base(), "key");
            ResourceRef notebook =
                    new ResourceRef(DataRobotStage.ACCOUNT, EntityTypes.NOTEBOOK.kind(), "n 1");

            assertThat(connection.managers(notebook)).isEmpty();
            assertThat(service.targets())
                    .containsExactly(
                            "/useCases/?entityType=notebook&entityId=n%201&offset=0&limit=21",
                            "/useCases/u1/notebooks/?offset=0&limit=100");
        }
    }

    @Test
    void an_answer_with_all_use_cases_is_not_gone_through_one_by_one() throws Exception {
        String many = "{\"id\":\"u\"},".repeat(21);
        try (AnsweringServer service =
                new AnsweringServer(_ ->
                        Said.json("{\"data\":[" + many.substring(0, many.length() - 1) + "]}"))) {
            Connection connection = DataRobotStage.connection(service.base(), "key");

            assertThat(
                            connection.managers(
                                    new ResourceRef(
                                            DataRobotStage.ACCOUNT,
                                            EntityTypes.NOTEBOOK.kind(),
                                            "n")))
                    .isEmpty();
            assertThat(service.targets()).hasSize(1);
        }
    }

    @Test
    void what_is_no_notebook_is_changed_on_itself_and_nothing_is_asked() throws Exception {
        try (AnsweringServer service = new AnsweringServer(_ -> Said.json("{}"))) {
            Connection connection = DataRobotStage.connection(service.base(), "key");

            assertThat(
                            connection.managers(
                                    new ResourceRef(
                                            DataRobotStage.ACCOUNT,
                                            EntityTypes.USE_CASE.kind(),
                                            "u")))
                    .isEmpty();
            assertThat(service.targets()).isEmpty();
        }
    }

    /// What each use case lists of `notebooks`, by the service's own word.
    private static Map<ResourceRef, List<Resource>> held(Sandbox sandbox, List<Resource> notebooks)
            throws Exception {
        Connection connection =
                DataRobotStage.connection(sandbox.dataRobotBase(), sandbox.dataRobotToken());
        Map<ResourceRef, List<Resource>> held = new HashMap<>();
        for (Resource notebook : notebooks) {
            List<Resource> holding = new ArrayList<>();
            Predicate<String> names = body -> body.contains(notebook.ref().id());
            for (Resource useCase : listed(connection, "useCase")) {
                String inside = "/useCases/" + useCase.ref().id() + "/notebooks/?limit=100";
                if (names.test(connection.raw(inside).body())) {
                    holding.add(useCase);
                }
            }
            held.put(notebook.ref(), holding);
        }
        return held;
    }
}
