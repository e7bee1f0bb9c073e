package dev.rolecall.provider.gemini;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Secret;
import dev.rolecall.http.Transport;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Reading;
import dev.rolecall.provider.WriteLock;
import dev.rolecall.testing.AnsweringServer;
import dev.rolecall.testing.AnsweringServer.Asked;
import dev.rolecall.testing.AnsweringServer.Said;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Proves that a list is read to its end or counts as not read, whatever its pages say.
class GeminiPagesTest {
    private static final ResourceRef CORPUS =
            new ResourceRef(new AccountId("account"), new ResourceKind("corpus"), "c1");

    @Test
    void tokens_are_followed_with_the_same_size_and_odd_ones_are_encoded() throws Exception {
        AtomicInteger page = new AtomicInteger();
        try (AnsweringServer service =
                new AnsweringServer(_ ->
                        switch (page.getAndIncrement()) {
                            case 0 -> Said.json("{\"nextPageToken\":\"a+b/c=&d\"}");
                            case 1 ->
                                    Said.json(
                                            "{\"permissions\":["
                                                    + row(1)
                                                    + "],\"nextPageToken\":\"e\"}");
                            default ->
                                    Said.json("{\"permissions\":[" + row(1) + "," + row(2) + "]}");
                        })) {
            AccessList access = ((Reading.Read) read(service)).access();

            assertThat(service.targets())
                    .containsExactly(
                            "/corpora/c1/permissions?pageSize=1000",
                            "/corpora/c1/permissions?pageSize=1000&pageToken=a%2Bb%2Fc%3D%26d",
                            "/corpora/c1/permissions?pageSize=1000&pageToken=e");
            assertThat(access.grants())
                    .map(grant -> grant.principal().id().orElseThrow())
                    .containsExactly("p1@x.example", "p2@x.example");
            assertThat(access.grants()).noneMatch(Grant::isLocked);
        }
    }

    @Test
    void an_empty_list_is_an_empty_object() throws Exception {
        assertThat(((Reading.Read) readWhere(_ -> Said.json("{}"))).access().grants()).isEmpty();
        assertThat(
                        ((Reading.Read) readWhere(_ -> Said.json("{\"permissions\":[]}")))
                                .access()
                                .grants())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "null",
                "7",
                "{\"permissions\":{}}",
                "{\"error\":{\"code\":500}}",
                "{\"message\":\"maintenance\"}"
            })
    void what_is_no_page_is_no_empty_list(String body) throws Exception {
        assertThat(readWhere(_ -> Said.json(body)))
                .isInstanceOfSatisfying(
                        Reading.NotRead.class,
                        unread ->
                                assertThat(unread.failure())
                                        .isEqualTo(new Failure.Unreadable(200, body)));
    }

    @Test
    void a_token_that_comes_again_ends_the_reading_as_not_read() throws Exception {
        try (AnsweringServer service =
                new AnsweringServer(_ ->
                        Said.json(
                                "{\"permissions\":["
                                        + row(1)
                                        + "],\"nextPageToken\":\"again\"}"))) {
            assertThat(read(service))
                    .isEqualTo(
                            new Reading.NotRead(
                                    CORPUS,
                                    new Failure.Contradictory(
                                            Failure.Contradiction.PAGES_WITHOUT_END, "again")));
            assertThat(service.asked()).hasSize(2);
        }
    }

    @Test
    void empty_pages_without_end_are_left_after_a_while() throws Exception {
        AtomicInteger page = new AtomicInteger();
        try (AnsweringServer service =
                new AnsweringServer(
                        _ -> Said.json("{\"nextPageToken\":\"" + page.incrementAndGet() + "\"}"))) {
            assertThat(read(service)).isInstanceOf(Reading.NotRead.class);
            assertThat(service.asked()).hasSizeLessThan(100);
        }
    }

    @Test
    void a_list_that_breaks_off_counts_as_not_read() throws Exception {
        assertThat(
                        readWhere(asked ->
                                asked.target().contains("pageToken")
                                        ? new Said(403, "{\"error\":{\"message\":\"No.\"}}")
                                        : Said.json(
                                                "{\"permissions\":["
                                                        + row(1)
                                                        + "],\"nextPageToken\":\"more\"}")))
                .isEqualTo(
                        new Reading.NotRead(
                                CORPUS, new Failure.Forbidden(Failure.Missing.NOT_TOLD, "No.")));
    }

    @Test
    void a_holder_listed_twice_with_two_roles_is_locked_the_second_time() throws Exception {
        String again = row(1).replace("READER", "WRITER").replace("permissions/1", "permissions/9");

        AccessList access =
                ((Reading.Read)
                                readWhere(_ ->
                                        Said.json(
                                                "{\"permissions\":["
                                                        + row(1)
                                                        + ","
                                                        + again
                                                        + "]}")))
                        .access();

        assertThat(access.grants()).hasSize(2);
        assertThat(access.grants().get(0).lock()).isEmpty();
        assertThat(access.grants().get(1).lock().orElseThrow().reason())
                .isEqualTo(Message.of("lock.listedTwice"));
    }

    @Test
    void tuned_models_that_the_plain_list_leaves_out_are_found_and_none_comes_twice()
            throws Exception {
        try (AnsweringServer service =
                new AnsweringServer(asked ->
                        Said.json(
                                asked.target().contains("owner")
                                        ? models("shared", "open to everyone")
                                        : asked.target().contains("writers")
                                                ? models("open to everyone", "written by me")
                                                : models("shared")))) {
            List<String> listed = new ArrayList<>();

            connection(service)
                    .resources(
                            new ResourceKind("tunedModel"),
                            page -> page.forEach(model -> listed.add(model.ref().id())));

            assertThat(listed).containsExactly("shared", "open to everyone", "written by me");
        }
    }

    @Test
    void an_answer_that_is_no_resource_proves_none() throws Exception {
        try (AnsweringServer service = new AnsweringServer(_ -> Said.json("{\"x\":1}"))) {
            assertThatThrownBy(() -> connection(service).resource(CORPUS.kind(), "c1"))
                    .isInstanceOfSatisfying(
                            FailureException.class,
                            refused ->
                                    assertThat(refused.failure())
                                            .isEqualTo(new Failure.Unreadable(200, "{\"x\":1}")));
        }
    }

    private static Reading readWhere(Function<Asked, Said> answers)
            throws IOException, InterruptedException {
        try (AnsweringServer service = new AnsweringServer(answers)) {
            return read(service);
        }
    }

    private static Reading read(AnsweringServer service) throws InterruptedException {
        return connection(service).read(List.of(Resource.named(CORPUS, "c1"))).getFirst();
    }

    private static Connection connection(AnsweringServer service) {
        Account account =
                new Account(
                        CORPUS.account(),
                        new ProviderId("gemini"),
                        "Gemini",
                        service.base(),
                        Environment.TEST);
        return new GeminiProvider(new Transport())
                .connect(account, Credential.of(new Secret("token")), WriteLock.open("Gemini"));
    }

    private static String models(String... ids) {
        return Stream.of(ids)
                .map(id -> "{\"name\":\"tunedModels/" + id + "\"}")
                .collect(Collectors.joining(",", "{\"tunedModels\":[", "]}"));
    }

    private static String row(int number) {
        return """
        {"name":"corpora/c1/permissions/%d","granteeType":"USER","emailAddress":"p%d@x.example","role":"READER"}\
        """
                .formatted(number, number);
    }
}
