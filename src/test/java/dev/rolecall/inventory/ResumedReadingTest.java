package dev.rolecall.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.Secret;
import dev.rolecall.http.Transport;
import dev.rolecall.i18n.Message;
import dev.rolecall.operation.BackgroundOperations;
import dev.rolecall.operation.OperationHandle;
import dev.rolecall.operation.Outcome;
import dev.rolecall.operation.Work;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Provider;
import dev.rolecall.provider.WriteLock;
import dev.rolecall.provider.datarobot.DataRobotProvider;
import dev.rolecall.provider.gemini.GeminiProvider;
import dev.rolecall.provider.mistral.MistralProvider;
import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.sandbox.SandboxOptions;
import dev.rolecall.sandbox.http.Call;
import dev.rolecall.sandbox.http.CallPattern;
import dev.rolecall.sandbox.http.Faults;
import dev.rolecall.sandbox.http.Service;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Readings of the sandbox that are stopped halfway and go on in the next run of the program, or
/// are paused; what is asked of the service is counted.
@Timeout(60)
class ResumedReadingTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Sandbox sandbox =
            Sandbox.start(
                    SandboxOptions.defaults()
                            .withResources(3)
                            .withMistralLibraries(80)
                            .withCorpora(80)
                            .withNotebooks(160)
                            .withDatasets(80));
    private final BackgroundOperations operations =
            new BackgroundOperations(Runnable::run, Clock.systemUTC());

    @AfterEach
    void stop() {
        operations.shutdown(PATIENCE);
        sandbox.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Service.class,
            names = {"MISTRAL", "GEMINI", "DATAROBOT"})
    void a_reading_cancelled_halfway_reads_only_the_rest_in_the_next_run(Service service)
            throws Exception {
        Connection connection = connection(service);
        Instant begun = Instant.now();
        Inventory first = new Inventory();
        Outcome<SyncResult> stopped =
                run(new Sync().of(connection, first), service, 45, OperationHandle::cancel);
        assertThat(stopped).isInstanceOf(Outcome.Cancelled.class);
        AccountInventory known = first.snapshot().of(connection.account().id()).orElseThrow();
        Set<String> fresh = ids(known, true);
        assertThat(fresh).isNotEmpty();
        assertThat(known.truth().read()).isLessThan(known.entries().size());
        sandbox.traffic().clear();
        Inventory second = new Inventory();
        second.restore(connection.account(), known);

        SyncResult result =
                succeeded(
                        run(
                                new Sync().resume(connection, second, begun),
                                service,
                                100_000,
                                _ -> {}));

        AccountInventory now = second.snapshot().of(connection.account().id()).orElseThrow();
        List<String> asked = accessReads(service);
        assertThat(result.fresh()).isEqualTo(fresh.size());
        assertThat(result.fresh() + result.read() + result.notRead()).isEqualTo(result.listed());
        assertThat(fresh).noneMatch(id -> asked.stream().anyMatch(path -> names(path, id)));
        assertThat(ids(now, true))
                .filteredOn(id -> !fresh.contains(id))
                .isNotEmpty()
                .allMatch(id -> asked.stream().anyMatch(path -> names(path, id)));
        assertThat(now.truth().unread()).isZero();
        assertThat(now.entries().keySet()).containsAll(known.entries().keySet());
    }

    @Test
    void what_could_not_be_read_is_asked_for_again() throws Exception {
        Connection connection = connection(Service.MISTRAL);
        Instant begun = Instant.now();
        Inventory first = new Inventory();
        sandbox.faults().nth(5, reads(Service.MISTRAL)).answer(403, "{\"detail\":\"No\"}");
        run(new Sync().of(connection, first), Service.MISTRAL, 100_000, _ -> {});
        AccountInventory known = first.snapshot().of(connection.account().id()).orElseThrow();
        Set<String> missed = ids(known, false);
        assertThat(missed).isNotEmpty();
        sandbox.traffic().clear();
        sandbox.faults().clear();
        Inventory second = new Inventory();
        second.restore(connection.account(), known);

        run(new Sync().resume(connection, second, begun), Service.MISTRAL, 100_000, _ -> {});

        assertThat(accessReads(Service.MISTRAL))
                .hasSameSizeAs(missed)
                .allMatch(path -> missed.stream().anyMatch(id -> names(path, id)));
        assertThat(second.snapshot().truth(connection.account().id()).orElseThrow().missed())
                .hasSizeLessThan(missed.size());
    }

    @Test
    void a_paused_reading_asks_for_nothing_and_then_goes_on_with_the_rest() throws Exception {
        Connection connection = connection(Service.MISTRAL);

        Paused reading =
                pausedAt(5, reads(Service.MISTRAL), new Sync().of(connection, new Inventory()));
        assertThat(reading.over().await(300, TimeUnit.MILLISECONDS)).isFalse();
        int whilePaused = accessReads(Service.MISTRAL).size();
        assertThat(reading.over().await(300, TimeUnit.MILLISECONDS)).isFalse();

        assertThat(accessReads(Service.MISTRAL)).hasSize(whilePaused).hasSizeLessThan(80);
        reading.handle().resume();
        assertThat(reading.over().await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(accessReads(Service.MISTRAL)).hasSize(80).doesNotHaveDuplicates();
    }

    @Test
    void a_paused_reading_asks_for_no_further_page_and_then_lists_to_the_end() throws Exception {
        Connection connection = connection(Service.GEMINI);
        Inventory inventory = new Inventory();
        Work<SyncResult> corpora =
                new Sync().ofKinds(connection, inventory, List.of(new ResourceKind("corpus")));

        Paused listing =
                pausedAt(
                        2,
                        Faults.matching(
                                Service.GEMINI, "GET", Pattern.compile("[^?]*/corpora[?].*")),
                        corpora);
        assertThat(listing.over().await(500, TimeUnit.MILLISECONDS)).isFalse();

        assertThat(corpusPages()).isBetween(1L, 2L);
        listing.handle().resume();
        assertThat(listing.over().await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(corpusPages()).isGreaterThan(3);
        assertThat(inventory.snapshot().truth(connection.account().id()).orElseThrow().resources())
                .isGreaterThan(60);
    }

    /// A reading that is paused.
    ///
    /// @param over falls to zero when it has ended
    private record Paused(OperationHandle handle, CountDownLatch over) {}

    /// Starts `work` and pauses it while the `nth` call that fits is answered.
    private Paused pausedAt(int nth, CallPattern pattern, Work<SyncResult> work)
            throws InterruptedException {
        CompletableFuture<OperationHandle> handle = new CompletableFuture<>();
        CountDownLatch over = new CountDownLatch(1);
        CountDownLatch paused = new CountDownLatch(1);
        sandbox.faults()
                .nth(nth, pattern)
                .first(() -> {
                    handle.join().pause();
                    paused.countDown();
                });
        handle.complete(operations.start(Message.verbatim("read"), work, _ -> over.countDown()));
        assertThat(paused.await(20, TimeUnit.SECONDS)).isTrue();
        return new Paused(handle.join(), over);
    }

    private long corpusPages() {
        return sandbox.traffic().calls(call -> call.path().endsWith("/corpora")).size();
    }

    /// Runs `work` and does `interlude` with its operation just before a later access list is read.
    private Outcome<SyncResult> run(
            Work<SyncResult> work, Service service, int nth, Consumer<OperationHandle> interlude)
            throws InterruptedException {
        CompletableFuture<OperationHandle> handle = new CompletableFuture<>();
        CompletableFuture<Outcome<SyncResult>> outcome = new CompletableFuture<>();
        sandbox.faults().nth(nth, reads(service)).first(() -> interlude.accept(handle.join()));
        handle.complete(operations.start(Message.verbatim("read"), work, outcome::complete));
        return outcome.orTimeout(30, TimeUnit.SECONDS).join();
    }

    private static SyncResult succeeded(Outcome<SyncResult> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Succeeded.class);
        return ((Outcome.Succeeded<SyncResult>) outcome).value();
    }

    private static CallPattern reads(Service service) {
        return switch (service) {
            case MISTRAL -> Faults.call(service, "GET", "/share");
            case GEMINI -> Faults.call(service, "GET", "/permissions");
            case DATAROBOT -> Faults.call(service, "GET", "/sharedRoles/");
            case GOOGLE -> throw new AssertionError("Nothing is shared there");
        };
    }

    private List<String> accessReads(Service service) {
        return sandbox
                .traffic()
                .calls(call ->
                        call.service() == service
                                && (call.path() + call.query()).matches(".*(share|permissions).*"))
                .stream()
                .map(ResumedReadingTest::target)
                .toList();
    }

    private static String target(Call call) {
        return call.path() + "?" + call.query();
    }

    /// Identifiers of the sandbox hold nothing that is encoded, and none begins another.
    private static boolean names(String path, String id) {
        return List.of(path.split("[/?=,&]", -1)).contains(id);
    }

    private static Set<String> ids(AccountInventory known, boolean read) {
        return known.entries().values().stream()
                .filter(entry ->
                        read
                                ? entry.access() instanceof AccessState.Known
                                : entry.access() instanceof AccessState.NotRead)
                .map(entry -> entry.resource().ref().id())
                .collect(Collectors.toSet());
    }

    private Connection connection(Service service) {
        Transport transport = new Transport();
        return switch (service) {
            case MISTRAL ->
                    connect(
                            new MistralProvider(transport),
                            sandbox.mistralBase(),
                            sandbox.mistralToken());
            case GEMINI ->
                    connect(
                            new GeminiProvider(transport),
                            sandbox.geminiBase(),
                            sandbox.geminiToken());
            case DATAROBOT ->
                    connect(
                            new DataRobotProvider(transport),
                            sandbox.dataRobotBase(),
                            sandbox.dataRobotToken());
            case GOOGLE -> throw new AssertionError("Nothing is shared there");
        };
    }

    private static Connection connect(Provider provider, URI base, String token) {
        Account account =
                new Account(
                        new AccountId("a"),
                        provider.descriptor().id(),
                        "Sandbox",
                        base,
                        Environment.SANDBOX);
        return provider.connect(
                account, Credential.of(new Secret(token)), WriteLock.open("Sandbox"));
    }
}
