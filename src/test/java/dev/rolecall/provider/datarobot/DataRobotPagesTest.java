package dev.rolecall.provider.datarobot;

import static dev.rolecall.provider.datarobot.DataRobotStage.failure;
import static dev.rolecall.provider.datarobot.DataRobotStage.listed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Reading;
import dev.rolecall.testing.AnsweringServer;
import dev.rolecall.testing.AnsweringServer.Asked;
import dev.rolecall.testing.AnsweringServer.Said;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Proves that a list is read to its end or says that it was not, whatever its pages say.
class DataRobotPagesTest {
    private static final ResourceRef DATASET =
            new ResourceRef(DataRobotStage.ACCOUNT, new ResourceKind("dataset"), "s1");

    @Test
    void pages_that_lead_round_in_circles_count_as_not_read() throws Exception {
        try (AnsweringServer service =
                new AnsweringServer(asked ->
                        asked.target().contains("offset=100")
                                ? page("http://x.example/?offset=0&limit=100", row("1"))
                                : page("http://x.example/?offset=100&limit=100", row("2")))) {
            assertThat(read(service))
                    .isEqualTo(
                            new Reading.NotRead(
                                    DATASET,
                                    new Failure.Contradictory(
                                            Failure.Contradiction.PAGES_WITHOUT_END,
                                            "offset=0&limit=100")));
            assertThat(service.asked()).hasSize(3);
        }
    }

    @Test
    void a_next_without_a_query_leads_nowhere_and_is_told() throws Exception {
        assertThat(readWhere(_ -> page("http://x.example/more/", row("1"))))
                .isEqualTo(
                        new Reading.NotRead(
                                DATASET, new Failure.Unreadable(200, "http://x.example/more/")));
    }

    @Test
    void a_list_that_breaks_off_counts_as_not_read() throws Exception {
        assertThat(
                        readWhere(asked ->
                                asked.target().contains("offset=100")
                                        ? new Said(403, "{\"message\":\"No.\"}")
                                        : page("?offset=100&limit=100", row("1"))))
                .isEqualTo(
                        new Reading.NotRead(
                                DATASET, new Failure.Forbidden(Failure.Missing.NOT_TOLD, "No.")));
    }

    @Test
    void a_list_shorter_than_its_count_says_that_it_is_partial() throws Exception {
        AccessList access =
                ((Reading.Read)
                                readWhere(_ ->
                                        Said.json(
                                                "{\"data\":["
                                                        + row("1")
                                                        + "],\"next\":null,\"totalCount\":3}")))
                        .access();

        assertThat(access.grants()).hasSize(1);
        assertThat(access.completeness())
                .isEqualTo(
                        Completeness.partial(Message.of("datarobot.listShorterThanCounted", 1, 3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "2147483648", "99999999999999999999"})
    void resources_fewer_than_their_count_are_handed_over_and_told(String count) throws Exception {
        try (AnsweringServer service =
                new AnsweringServer(_ ->
                        Said.json(
                                "{\"data\":[{\"datasetId\":\"s1\",\"name\":\"One\"}],"
                                        + "\"totalCount\":%s}".formatted(count)))) {
            Connection connection = DataRobotStage.connection(service.base(), "key");
            List<Resource> handedOver = new ArrayList<>();

            assertThat(
                            failure(() ->
                                    connection.resources(
                                            new ResourceKind("dataset"), handedOver::addAll)))
                    .isInstanceOfSatisfying(
                            Failure.Contradictory.class,
                            told ->
                                    assertThat(told.how())
                                            .isEqualTo(Failure.Contradiction.FEWER_THAN_COUNTED));
            assertThat(handedOver).containsExactly(Resource.named(DATASET, "One"));
        }
    }

    @Test
    void a_count_that_is_too_low_keeps_nothing_from_being_read() throws Exception {
        AccessList access =
                ((Reading.Read)
                                readWhere(asked ->
                                        Said.json(
                                                asked.target().contains("offset=100")
                                                        ? "{\"data\":[%s],\"totalCount\":0}"
                                                                .formatted(row("2"))
                                                        : "{\"data\":[%s],\"totalCount\":0,\"next\":\"?offset=100\"}"
                                                                .formatted(row("1")))))
                        .access();

        assertThat(access.grants()).hasSize(2);
        assertThat(access.completeness()).isEqualTo(Completeness.COMPLETE);
    }

    @Test
    void a_row_repeated_at_a_page_boundary_is_one_row() throws Exception {
        AccessList access =
                ((Reading.Read)
                                readWhere(asked ->
                                        asked.target().contains("offset=100")
                                                ? page("", row("1"), row("2"))
                                                : page("?offset=100", row("1"))))
                        .access();

        assertThat(access.grants())
                .map(grant -> grant.principal().id().orElseThrow())
                .containsExactly("1", "2");
        assertThat(access.completeness()).isEqualTo(Completeness.COMPLETE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "null", "\"text\"", "{\"data\":null}", "{\"data\":{}}", "7"})
    void what_is_no_page_is_no_empty_list(String body) throws Exception {
        assertThat(readWhere(_ -> Said.json(body)))
                .isEqualTo(new Reading.NotRead(DATASET, new Failure.Unreadable(200, body)));
    }

    @Test
    void pages_of_a_list_that_breaks_off_were_handed_over() throws Exception {
        try (AnsweringServer service =
                new AnsweringServer(asked ->
                        asked.target().contains("offset=100")
                                ? new Said(500, "{\"message\":\"Broken.\"}")
                                : Said.json(
                                        "{\"data\":[{\"datasetId\":\"s1\",\"name\":\"One\"}],"
                                                + "\"next\":\"?offset=100\"}"))) {
            Connection connection = DataRobotStage.connection(service.base(), "key");
            List<Resource> handedOver = new ArrayList<>();

            assertThat(
                            failure(() ->
                                    connection.resources(
                                            new ResourceKind("dataset"), handedOver::addAll)))
                    .isEqualTo(new Failure.Unexpected(500, "Broken."));
            assertThat(handedOver).containsExactly(Resource.named(DATASET, "One"));
        }
    }

    @Test
    void an_entity_without_an_identifier_is_listed_and_cannot_be_read() throws Exception {
        try (AnsweringServer service =
                new AnsweringServer(_ -> Said.json("{\"data\":[{\"name\":\"Nameless\"}]}"))) {
            Connection connection = DataRobotStage.connection(service.base(), "key");
            List<Resource> listed = listed(connection, "dataset");

            assertThat(listed).extracting(Resource::name).containsExactly("Nameless");
            assertThat(connection.read(listed).getFirst()).isInstanceOf(Reading.NotRead.class);
            assertThat(service.asked()).hasSize(1);
        }
    }

    @Test
    void an_entity_whose_own_call_is_missing_is_proved_by_its_access_list() throws Exception {
        try (AnsweringServer service =
                new AnsweringServer(asked ->
                        asked.path().equals("/datasets/s1/")
                                ? new Said(404, "{\"message\":\"Not found\"}")
                                : page("", row("1")))) {
            Connection connection = DataRobotStage.connection(service.base(), "key");

            assertThat(connection.resource(new ResourceKind("dataset"), "s1"))
                    .isEqualTo(Resource.named(DATASET, "s1"));
            assertThat(service.targets())
                    .containsExactly(
                            "/datasets/s1/",
                            "/datasets/s1/sharedRoles/?offset=0&limit=1",
                            "/datasets/?offset=0&limit=100");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"message\":\"maintenance\"}"})
    void an_answer_that_is_no_entity_proves_none(String body) throws Exception {
        try (AnsweringServer service = new AnsweringServer(_ -> Said.json(body))) {
            Connection connection = DataRobotStage.connection(service.base(), "key");

            assertThat(failure(() -> connection.resource(new ResourceKind("dataset"), "s1")))
                    .isEqualTo(new Failure.Unreadable(200, body));
        }
    }

    private static Reading readWhere(Function<Asked, Said> answers)
            throws IOException, InterruptedException {
        try (AnsweringServer service = new AnsweringServer(answers)) {
            return read(service);
        }
    }

    private static Reading read(AnsweringServer service) throws InterruptedException {
        return DataRobotStage.connection(service.base(), "key")
                .read(List.of(Resource.named(DATASET, "s1")))
                .getFirst();
    }

    private static Said page(String next, String... rows) {
        return Said.json("{\"data\":[%s],\"next\":\"%s\"}".formatted(String.join(",", rows), next));
    }

    private static String row(String id) {
        return "{\"id\":\"%s\",\"name\":\"u\",\"role\":\"OWNER\",\"shareRecipientType\":\"user\"}"
                .formatted(id);
    }
}
