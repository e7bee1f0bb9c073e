package dev.rolecall.provider.gemini;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Failure.Missing;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.Role;
import dev.rolecall.domain.Secret;
import dev.rolecall.http.Transport;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Passport;
import dev.rolecall.provider.Reading;
import dev.rolecall.provider.Write;
import dev.rolecall.provider.WriteLock;
import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.sandbox.SandboxOptions;
import dev.rolecall.sandbox.gemini.GeminiSwitches.Withdrawal;
import dev.rolecall.sandbox.http.Call;
import dev.rolecall.sandbox.world.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Proves against the double what is Gemini's own: two collections, transfers, sign-in, withdrawal.
class GeminiServiceTest {
    private static final ResourceKind CORPUS = new ResourceKind("corpus");
    private static final ResourceKind TUNED_MODEL = new ResourceKind("tunedModel");
    private static final String MODEL = "mine-4f3f8a11";
    private static final Role READER = new Role("READER", Rank.USE);
    private static final Role OWNER = new Role("OWNER", Rank.OWN);

    private final Sandbox sandbox =
            Sandbox.start(
                    SandboxOptions.defaults()
                            .withCorpora(21)
                            .withTunedModels(12)
                            .withExtraResource(Kind.TUNED_MODEL, MODEL));

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void pages_are_asked_for_by_size_every_time() throws Exception {
        listed(CORPUS);
        listed(TUNED_MODEL);

        assertThat(sandbox.traffic().calls("GET", "/corpora"))
                .extracting(Call::query)
                .hasSize(2)
                .allMatch(query -> query.startsWith("pageSize=20"));
        assertThat(sandbox.traffic().calls("GET", "/tunedModels"))
                .extracting(Call::query)
                .containsExactly(
                        "pageSize=1000",
                        "pageSize=1000&filter=owner%3Ame",
                        "pageSize=1000&filter=writers%3Ame");
    }

    @Test
    void an_own_model_that_is_open_to_everyone_stays_in_the_list_and_comes_once() throws Exception {
        Connection connection = connection(sandbox.geminiToken());
        Resource model = connection.resource(TUNED_MODEL, MODEL);
        assertThat(listed(TUNED_MODEL)).contains(model);

        send(connection, new Change.Give(model.ref(), Principal.everyone(), READER));

        assertThat(listed(TUNED_MODEL)).contains(model).doesNotHaveDuplicates();
        assertThat(access(connection, model).of(Principal.everyone()).orElseThrow().handle())
                .contains("everyone");
    }

    @Test
    void a_transfer_makes_the_other_one_owner_and_the_old_owner_a_writer() throws Exception {
        Connection connection = connection(sandbox.geminiToken());
        Resource model = connection.resource(TUNED_MODEL, MODEL);
        Principal heir =
                Principal.of(PrincipalKind.USER, sandbox.company().people().getLast().email());
        Principal me = Principal.of(PrincipalKind.USER, sandbox.company().administrator().email());
        assertThat(access(connection, model).of(me).orElseThrow().isLocked()).isTrue();

        send(connection, new Change.TransferOwnership(model.ref(), heir, Optional.empty(), OWNER));

        AccessList after = access(connection, model);
        assertThat(after.of(heir).orElseThrow().role()).isEqualTo(OWNER);
        assertThat(after.of(heir).orElseThrow().isLocked()).isTrue();
        assertThat(after.of(me).orElseThrow().role().word()).isEqualTo("WRITER");
        assertThat(after.of(me).orElseThrow().isLocked()).isFalse();
    }

    @Test
    void ten_thousand_grants_are_read_a_thousand_at_a_time() throws Exception {
        try (Sandbox large =
                Sandbox.start(
                        SandboxOptions.defaults()
                                .withCorpora(1)
                                .withLargeList(Kind.CORPUS, 10_000))) {
            Connection connection = connection(large, large.geminiToken());
            List<Resource> corpora = new ArrayList<>();
            connection.resources(CORPUS, corpora::addAll);

            AccessList access = access(connection, corpora.getLast());

            assertThat(access.grants()).hasSizeGreaterThanOrEqualTo(10_000);
            assertThat(access.keys()).doesNotHaveDuplicates();
            assertThat(large.traffic().calls("GET", "/permissions"))
                    .hasSize(11)
                    .allMatch(call -> call.query().startsWith("pageSize=1000"));
        }
    }

    @Test
    void strange_rows_are_kept_as_they_came() throws Exception {
        Connection connection = connection(sandbox.geminiToken());
        List<Grant> grants = new ArrayList<>();
        for (Resource model : listed(TUNED_MODEL)) {
            if (connection.read(List.of(model)).getFirst()
                    instanceof Reading.Read(AccessList list)) {
                grants.addAll(list.grants());
            }
        }

        assertThat(grants).extracting(grant -> grant.role().word()).contains("COMMENTER");
        assertThat(grants)
                .filteredOn(grant -> !grant.principal().kind().known())
                .isNotEmpty()
                .allMatch(Grant::isLocked);
    }

    @Test
    void an_api_key_is_told_to_sign_in_wherever_it_is_used() throws Exception {
        Connection key = connection(sandbox.tokens().geminiApiKey());
        Resource corpus = listed(CORPUS).getFirst();
        Change gift = new Change.Give(corpus.ref(), Principal.everyone(), READER);

        assertThat(failure(key::check)).satisfies(GeminiServiceTest::needsSignIn);
        assertThat(failure(() -> key.resources(CORPUS, _ -> {})))
                .satisfies(GeminiServiceTest::needsSignIn);
        assertThat(key.read(List.of(corpus)).getFirst())
                .isInstanceOfSatisfying(
                        Reading.NotRead.class, unread -> needsSignIn(unread.failure()));
        assertThat(failure(() -> send(key, gift))).satisfies(GeminiServiceTest::needsSignIn);
    }

    @Test
    void whether_a_credential_is_a_key_is_asked_once() throws Exception {
        Connection key = connection(sandbox.tokens().geminiApiKey());
        Connection expired = connection(sandbox.tokens().geminiExpired());
        Resource corpus = listed(CORPUS).getFirst();

        for (int round = 0; round < 3; round++) {
            key.read(List.of(corpus));
            expired.read(List.of(corpus));
        }

        assertThat(sandbox.traffic().calls("GET", "/models")).hasSize(2);
        assertThat(failure(expired::check))
                .isInstanceOfSatisfying(
                        Failure.Unauthenticated.class,
                        rejected -> assertThat(rejected.missing()).isEqualTo(Missing.NOT_TOLD));
    }

    @Test
    void a_check_says_what_is_missing_for_each_kind() throws Exception {
        assertThat(failures(connection(sandbox.tokens().geminiWrongScope())))
                .hasSize(2)
                .allSatisfy(failure -> assertThat(missing(failure)).isEqualTo(Missing.SCOPE));

        sandbox.switches().gemini().serviceDisabled(true);
        assertThat(failures(connection(sandbox.geminiToken())))
                .hasSize(2)
                .allSatisfy(failure ->
                        assertThat(missing(failure)).isEqualTo(Missing.SERVICE_DISABLED));
    }

    @Test
    void a_collection_that_is_gone_was_withdrawn_and_a_resource_that_is_gone_was_not()
            throws Exception {
        Connection connection = connection(sandbox.geminiToken());
        sandbox.switches().gemini().unknownIsNotFound(true);
        assertThat(failure(() -> connection.resource(CORPUS, "gone")))
                .isInstanceOf(Failure.NotFound.class);
        sandbox.switches().gemini().unknownIsNotFound(false);
        assertThat(failure(() -> connection.resource(CORPUS, "gone")))
                .isInstanceOf(Failure.Forbidden.class);

        for (Withdrawal how : List.of(Withdrawal.NOT_FOUND, Withdrawal.NOT_IMPLEMENTED)) {
            sandbox.switches().gemini().withdrawal(how);
            assertThat(failure(() -> connection.resources(CORPUS, _ -> {})))
                    .isInstanceOf(Failure.Withdrawn.class);
            assertThat(connection.check().kinds().getFirst().listing().orElseThrow())
                    .isInstanceOf(Failure.Withdrawn.class);
        }
    }

    @Test
    void a_second_grant_to_the_same_address_is_a_conflict() throws Exception {
        Connection connection = connection(sandbox.geminiToken());
        Resource model = connection.resource(TUNED_MODEL, MODEL);
        Change gift =
                new Change.Give(
                        model.ref(),
                        Principal.of(PrincipalKind.GROUP, "night-shift@groups.rolecall.example"),
                        READER);
        send(connection, gift);

        assertThat(failure(() -> send(connection, gift))).isInstanceOf(Failure.Conflict.class);
    }

    private List<Resource> listed(ResourceKind kind) throws FailureException, InterruptedException {
        List<Resource> listed = new ArrayList<>();
        connection(sandbox.geminiToken()).resources(kind, listed::addAll);
        return listed;
    }

    private static List<Failure> failures(Connection connection)
            throws FailureException, InterruptedException {
        Passport passport = connection.check();
        return passport.kinds().stream().flatMap(kind -> kind.listing().stream()).toList();
    }

    private static void needsSignIn(Failure failure) {
        assertThat(failure)
                .isInstanceOfSatisfying(
                        Failure.Unauthenticated.class,
                        rejected -> assertThat(rejected.missing()).isEqualTo(Missing.SIGN_IN));
    }

    private static Missing missing(Failure failure) {
        assertThat(failure).isInstanceOf(Failure.Forbidden.class);
        return ((Failure.Forbidden) failure).missing();
    }

    private static AccessList access(Connection connection, Resource resource)
            throws InterruptedException {
        Reading reading = connection.read(List.of(resource)).getFirst();
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).access();
    }

    private static void send(Connection connection, Change change)
            throws FailureException, InterruptedException {
        for (Write write : connection.prepare(change.resource(), List.of(change))) {
            connection.send(write);
        }
    }

    private Connection connection(String token) {
        return connection(sandbox, token);
    }

    private static Connection connection(Sandbox sandbox, String token) {
        return new GeminiProvider(new Transport())
                .connect(
                        new Account(
                                new AccountId("account"),
                                new ProviderId("gemini"),
                                "Gemini",
                                sandbox.geminiBase(),
                                Environment.SANDBOX),
                        Credential.of(new Secret(token)),
                        WriteLock.open("Gemini"));
    }

    private static Failure failure(ThrowingCallable call) {
        return catchThrowableOfType(FailureException.class, call).failure();
    }
}
