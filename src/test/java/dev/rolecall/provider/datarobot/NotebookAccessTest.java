package dev.rolecall.provider.datarobot;

import static dev.rolecall.provider.datarobot.DataRobotStage.failure;
import static dev.rolecall.provider.datarobot.DataRobotStage.listed;
import static dev.rolecall.provider.datarobot.DataRobotStage.readAll;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Reading;
import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.sandbox.SandboxOptions;
import dev.rolecall.sandbox.http.Call;
import dev.rolecall.sandbox.http.Faults;
import dev.rolecall.sandbox.world.Kind;
import dev.rolecall.testing.AnsweringServer;
import dev.rolecall.testing.AnsweringServer.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Proves how the access lists of many notebooks are read: few calls, and none lost.
class NotebookAccessTest {
    private static final String BATCH = "/notebooks/sharedRoles/?notebookIds=";

    @Test
    void a_notebook_that_spoils_its_call_with_403_keeps_none_of_the_others_unread()
            throws Exception {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withNotebooks(12))) {
            sandbox.switches()
                    .dataRobot()
                    .batchRefusesUnknown(true)
                    .sharing()
                    .unknownEntityStatus(403);
            Connection connection = connection(sandbox);

            List<Reading> readings = readAll(connection, listed(connection, "notebook"));

            assertThat(readings).hasSize(12);
            assertThat(readings).filteredOn(Reading.NotRead.class::isInstance).hasSize(1);
        }
    }

    @Test
    void two_thousand_notebooks_are_read_in_no_more_than_sixty_calls_beyond_the_list()
            throws Exception {
        for (boolean refusedAsWhole : List.of(false, true)) {
            try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withNotebooks(2000))) {
                sandbox.switches().dataRobot().batchRefusesUnknown(refusedAsWhole);
                Connection connection = connection(sandbox);
                List<Resource> notebooks = listed(connection, "notebook");
                sandbox.traffic().clear();

                List<Reading> readings = readAll(connection, notebooks);

                assertThat(sandbox.traffic().total()).isLessThanOrEqualTo(60);
                assertThat(readings)
                        .extracting(Reading::resource)
                        .containsExactlyElementsOf(notebooks.stream().map(Resource::ref).toList());
                assertThat(readings)
                        .filteredOn(Reading.NotRead.class::isInstance)
                        .singleElement()
                        .isInstanceOfSatisfying(
                                Reading.NotRead.class,
                                unread ->
                                        assertThat(unread.failure())
                                                .isInstanceOf(Failure.Forbidden.class));
            }
        }
    }

    @Test
    void notebooks_read_together_say_what_they_say_alone() throws Exception {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults())) {
            Connection connection = connection(sandbox);
            List<Resource> notebooks = listed(connection, "notebook");
            List<List<Grant>> together = grants(readAll(connection, notebooks));
            List<Reading> alone = new ArrayList<>();
            for (Resource notebook : notebooks) {
                alone.addAll(connection.read(List.of(notebook)));
            }

            assertThat(grants(alone)).isEqualTo(together).isNotEmpty();
            assertThat(together).allSatisfy(list -> assertThat(list).allMatch(Grant::isLocked));
        }
    }

    @Test
    void a_locked_row_leads_to_a_use_case_that_exists() throws Exception {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults())) {
            Connection connection = connection(sandbox);
            List<Resource> useCases = listed(connection, "useCase");

            assertThat(grants(readAll(connection, listed(connection, "notebook"))))
                    .flatMap(list -> list)
                    .flatExtracting(grant -> grant.lock().orElseThrow().instead().stream().toList())
                    .isNotEmpty()
                    .allMatch(ref -> useCases.stream().anyMatch(one -> one.ref().equals(ref)));
        }
    }

    @Test
    void a_notebook_can_be_read_by_its_identifier_alone() throws Exception {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults())) {
            Connection connection = connection(sandbox);
            Resource listed = listed(connection, "notebook").getFirst();

            assertThat(connection.resource(new ResourceKind("notebook"), listed.ref().id()))
                    .isEqualTo(listed);
            assertThat(
                            failure(() ->
                                    connection.resource(
                                            new ResourceKind("notebook"), "0".repeat(24))))
                    .isInstanceOf(Failure.NotFound.class);
        }
    }

    @Test
    void a_refusal_of_the_service_as_a_whole_is_not_asked_again_for_every_notebook()
            throws Exception {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withNotebooks(70))) {
            Connection connection = connection(sandbox);
            List<Resource> notebooks = listed(connection, "notebook");
            sandbox.faults().always(Faults.call("GET", "/sharedRoles/")).html(200);
            sandbox.traffic().clear();

            assertThat(readAll(connection, notebooks))
                    .hasSize(70)
                    .allMatch(reading ->
                            ((Reading.NotRead) reading).failure() instanceof Failure.Unreadable);
            assertThat(sandbox.traffic().total()).isEqualTo(1);
        }
    }

    @Test
    void identifiers_that_are_no_plain_words_are_read_all_the_same() throws Exception {
        String odd = "a/b?c%d e,f";
        try (Sandbox sandbox =
                Sandbox.start(
                        SandboxOptions.defaults()
                                .withNotebooks(10)
                                .withExtraResource(Kind.NOTEBOOK, odd)
                                .withExtraResource(Kind.NOTEBOOK, "g/h?i%j k"))) {
            Connection connection = connection(sandbox);

            List<Reading> readings = readAll(connection, listed(connection, "notebook"));

            assertThat(readings.subList(10, 12)).allMatch(Reading.Read.class::isInstance);
            assertThat(sandbox.traffic().calls("GET", "/sharedRoles/"))
                    .extracting(Call::path)
                    .contains("/notebooks/a%2Fb%3Fc%25d%20e%2Cf/sharedRoles/");
        }
    }

    @Test
    void what_an_answer_leaves_out_is_read_alone_and_what_it_adds_is_ignored() throws Exception {
        String row =
                "{\"id\":\"5f\",\"name\":\"a\",\"role\":\"OWNER\",\"shareRecipientType\":\"user\"}";
        try (AnsweringServer service =
                new AnsweringServer(asked ->
                        asked.target().startsWith(BATCH)
                                ? Said.json(
                                        "{\"data\":[{\"notebookId\":\"n0\",\"roles\":["
                                                + row
                                                + "]},"
                                                + "{\"notebookId\":\"n1\",\"roles\":null},"
                                                + "{\"notebookId\":\"other\",\"roles\":["
                                                + row
                                                + "]}]}")
                                : Said.json("{\"data\":[],\"next\":null,\"totalCount\":0}"))) {
            List<Reading> readings =
                    DataRobotStage.connection(service.base(), "key").read(notebooks(3));

            assertThat(grants(readings)).map(List::size).containsExactly(1, 0, 0);
            assertThat(service.targets())
                    .containsExactly(
                            BATCH + "n0,n1,n2",
                            "/notebooks/n1/sharedRoles/?offset=0&limit=100",
                            "/notebooks/n2/sharedRoles/?offset=0&limit=100");
        }
    }

    private static Connection connection(Sandbox sandbox) {
        return DataRobotStage.connection(sandbox.dataRobotBase(), sandbox.dataRobotToken());
    }

    private static List<Resource> notebooks(int number) {
        return IntStream.range(0, number)
                .mapToObj(index ->
                        DataRobotMapping.resource(
                                DataRobotStage.ACCOUNT,
                                EntityTypes.NOTEBOOK,
                                "n" + index,
                                new DataRobotWire.Entity(
                                        Optional.empty(), Optional.empty(), Optional.empty())))
                .toList();
    }

    private static List<List<Grant>> grants(List<Reading> readings) {
        return readings.stream()
                .filter(Reading.Read.class::isInstance)
                .map(reading -> ((Reading.Read) reading).access())
                .map(AccessList::grants)
                .toList();
    }
}
