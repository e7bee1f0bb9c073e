package dev.rolecall.provider.mistral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Lock;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.Role;
import dev.rolecall.domain.Secret;
import dev.rolecall.http.Transport;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Passport;
import dev.rolecall.provider.Reading;
import dev.rolecall.provider.Write;
import dev.rolecall.provider.WriteLock;
import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.sandbox.SandboxOptions;
import dev.rolecall.sandbox.http.Call;
import dev.rolecall.sandbox.http.Faults;
import dev.rolecall.sandbox.http.Service;
import dev.rolecall.sandbox.mistral.LibraryPaging;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Proves what is Mistral's alone: three generations of paging, the owner, DELETE, who am I.
class MistralPagingTest {
    private Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withMistralLibraries(250));

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource({"PAGE_TOKEN, 3", "PAGE_NUMBER, 3", "NONE, 2"})
    void every_generation_is_read_to_the_end(LibraryPaging generation, int calls) throws Exception {
        sandbox.switches().mistral().paging(generation).totalsRough(true);

        // One of the 250 is not shared with the administrator.
        assertThat(ids()).hasSize(249).doesNotHaveDuplicates();
        assertThat(queries()).hasSize(calls).first().isEqualTo("page_size=100");
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "101, 100"})
    void a_list_that_ends_with_a_page_is_not_asked_for_another(int libraries, int visible)
            throws Exception {
        sandbox.close();
        sandbox = Sandbox.start(SandboxOptions.defaults().withMistralLibraries(libraries));

        assertThat(ids()).hasSize(visible);
        assertThat(queries()).containsExactly("page_size=100");
    }

    @Test
    void a_token_that_repeats_for_ever_is_told_as_such() {
        sandbox.faults()
                .always(Faults.call(Service.MISTRAL, "GET", "/v1/libraries"))
                .answer(
                        200,
                        "{\"data\":[{\"id\":\"a\",\"name\":\"A\"}],\"next_page_token\":\"again\"}");

        assertThat(catchThrowableOfType(FailureException.class, this::listed).failure())
                .isInstanceOf(Failure.Contradictory.class);
        assertThat(queries()).hasSize(2);
    }

    @Test
    void pages_that_never_bring_anything_new_are_told_as_such() {
        sandbox.faults()
                .always(Faults.call(Service.MISTRAL, "GET", "/v1/libraries"))
                .answer(200, "{\"data\":[],\"pagination\":{\"has_more\":true}}");

        assertThat(catchThrowableOfType(FailureException.class, this::listed).failure())
                .isInstanceOf(Failure.Contradictory.class);
        assertThat(queries()).hasSizeLessThan(110);
    }

    @Test
    void a_token_that_looks_like_an_address_leads_nowhere_else() throws Exception {
        try (Sandbox elsewhere = Sandbox.start(SandboxOptions.defaults().withResources(3))) {
            sandbox.faults()
                    .next(Faults.call(Service.MISTRAL, "GET", "/v1/libraries"))
                    .answer(
                            200,
                            "{\"data\":[{\"id\":\"a\",\"name\":\"A\"}],\"next_page_token\":\"%s\"}"
                                    .formatted(elsewhere.mistralBase() + "/v1/libraries?x=1#"));

            assertThat(catchThrowableOfType(FailureException.class, this::listed)).isNotNull();

            assertThat(queries()).hasSize(2).last().asString().contains("page_token=http%3A%2F%2F");
            assertThat(elsewhere.traffic().total()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"data\":null}",
                "{\"data\":{}}",
                "{\"data\":[{\"name\":\"x\"}]}"
            })
    void a_list_of_another_shape_is_told_as_unreadable(String body) {
        sandbox.faults()
                .always(Faults.call(Service.MISTRAL, "GET", "/v1/libraries"))
                .answer(200, body);

        assertThat(catchThrowableOfType(FailureException.class, this::listed).failure())
                .isInstanceOf(Failure.Unreadable.class);
    }

    @Test
    void the_owner_is_locked_whether_listed_by_word_or_not_at_all() throws Exception {
        Resource first = owned();

        Grant owner =
                grants(first).stream()
                        .filter(grant -> grant.role().rank() == Rank.OWN)
                        .findFirst()
                        .orElseThrow();
        assertThat(owner.principal().id()).isEqualTo(first.ownerId());
        assertThat(owner.lock()).contains(Lock.because(Message.of("mistral.lock.owner")));

        sandbox.switches().mistral().ownerListed(false);
        assertThat(grants(first)).noneMatch(grant -> grant.role().rank() == Rank.OWN);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_delete_may_be_answered_with_the_sharing_or_with_nothing(boolean sharing)
            throws Exception {
        sandbox.switches().mistral().deleteAnswersSharing(sharing);
        Resource library = owned();
        Principal newcomer =
                Principal.of(
                        PrincipalKind.WORKSPACE, sandbox.company().teams().getLast().workspaceId());
        send(library, new Change.Give(library.ref(), newcomer, new Role("Editor", Rank.EDIT)));
        Grant given =
                grants(library).stream()
                        .filter(grant -> grant.principal().same(newcomer))
                        .findFirst()
                        .orElseThrow();

        send(library, new Change.Revoke(library.ref(), given));

        assertThat(grants(library)).noneMatch(grant -> grant.principal().same(newcomer));
        assertThat(sandbox.traffic().calls("DELETE", "/share"))
                .extracting(Call::status)
                .containsExactly(sharing ? 200 : 204);
    }

    @Test
    void a_key_says_whose_it_is_where_the_service_allows() throws Exception {
        Passport passport = connection().check();

        assertThat(passport.me().orElseThrow().id())
                .contains(sandbox.company().administrator().mistralId());
        assertThat(passport.facts())
                .contains(Message.of("mistral.fact.organization", "Rolecall Example"));
    }

    @Test
    void a_key_that_may_not_ask_whose_it_is_is_still_good() throws Exception {
        sandbox.switches().mistral().identityReadable(false);

        Passport passport = connection().check();

        assertThat(passport.me()).isEmpty();
        assertThat(passport.kinds().getFirst().listing()).isEmpty();
    }

    @Test
    void a_key_that_may_not_list_libraries_is_told_so_by_kind() throws Exception {
        sandbox.faults()
                .always(Faults.call(Service.MISTRAL, "GET", "/v1/libraries"))
                .answer(403, "{\"detail\":\"No\"}");

        assertThat(connection().check().kinds().getFirst().listing())
                .contains(new Failure.Forbidden(Failure.Missing.NOT_TOLD, "No"));
    }

    @Test
    void an_address_without_mistral_behind_it_is_told_as_not_found() {
        sandbox.faults().always(Faults.call(Service.MISTRAL, "GET", "/v1/")).answer(404, "{}");

        assertThat(
                        catchThrowableOfType(FailureException.class, () -> connection().check())
                                .failure())
                .isInstanceOf(Failure.NotFound.class);
    }

    private Resource owned() throws Exception {
        String me = sandbox.company().administrator().mistralId();
        for (Resource library : listed()) {
            if (library.ownerId().filter(me::equals).isPresent()
                    && connection().read(List.of(library)).getFirst() instanceof Reading.Read) {
                return library;
            }
        }
        throw new AssertionError("The administrator owns nothing");
    }

    private List<Grant> grants(Resource library) throws InterruptedException {
        return ((Reading.Read) connection().read(List.of(library)).getFirst()).access().grants();
    }

    private void send(Resource library, Change change) throws Exception {
        for (Write write : connection().prepare(library.ref(), List.of(change))) {
            connection().send(write);
        }
    }

    private List<Resource> listed() throws FailureException, InterruptedException {
        List<Resource> listed = new ArrayList<>();
        connection().resources(MistralDescriptor.LIBRARY, listed::addAll);
        return listed;
    }

    private List<String> ids() throws FailureException, InterruptedException {
        return listed().stream().map(library -> library.ref().id()).toList();
    }

    private List<String> queries() {
        return sandbox.traffic().calls(call -> call.path().equals("/v1/libraries")).stream()
                .map(Call::query)
                .toList();
    }

    private Connection connection() {
        Account account =
                new Account(
                        new AccountId("a"),
                        MistralDescriptor.MISTRAL.id(),
                        "Sandbox",
                        sandbox.mistralBase(),
                        Environment.SANDBOX);
        return new MistralProvider(new Transport())
                .connect(
                        account,
                        Credential.of(new Secret(sandbox.mistralToken())),
                        WriteLock.open("Sandbox"));
    }
}
