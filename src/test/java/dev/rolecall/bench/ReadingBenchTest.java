package dev.rolecall.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.Secret;
import dev.rolecall.http.Gateway;
import dev.rolecall.http.Transport;
import dev.rolecall.http.WriteRule;
import dev.rolecall.inventory.AccountTruth;
import dev.rolecall.inventory.Inventory;
import dev.rolecall.inventory.Sync;
import dev.rolecall.operation.LightThreads;
import dev.rolecall.operation.Unwatched;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Provider;
import dev.rolecall.provider.WriteLock;
import dev.rolecall.provider.datarobot.DataRobotProvider;
import dev.rolecall.provider.mistral.MistralProvider;
import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.sandbox.SandboxOptions;
import dev.rolecall.sandbox.http.Call;
import dev.rolecall.sandbox.http.Service;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// How fast and how gently accounts are read, against the sandbox with 40 ms of latency. Goals that
/// are counts fail the run when they are missed; goals that are times are only told, because they
/// say as much about the machine.
@Tag("bench")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingBenchTest {
    private static final Duration LATENCY = Duration.ofMillis(40);
    private static final int ROUNDS = 3;

    /// As the console makes it.
    private static final Transport TRANSPORT =
            new Transport(Gateway.plain(), WriteRule.NONE, LightThreads.named("http"));

    /// The sandbox has one library that is shared with nobody, and so is not listed.
    private static final int UNSEEN = 1;

    private final BenchReport report = new BenchReport();

    @Test
    void a_thousand_mistral_libraries() throws Exception {
        SandboxOptions options =
                SandboxOptions.defaults().withLatency(LATENCY).withMistralLibraries(1_000 + UNSEEN);
        try (Sandbox sandbox = Sandbox.start(options)) {
            readMistral(sandbox);
            List<Round> rounds = new ArrayList<>();
            for (int number = 0; number < ROUNDS; number++) {
                rounds.add(round(sandbox));
            }
            Round median =
                    rounds.stream()
                            .sorted(Comparator.comparingDouble(Round::ratio))
                            .toList()
                            .get(ROUNDS / 2);

            report.told("1,000 Mistral libraries: calls", median.calls(), "");
            report.told("1,000 Mistral libraries: time", median.millis(), "ms");
            report.told(
                    "1,000 Mistral libraries: processor time, both ends",
                    (double) median.processor(),
                    "ms");
            report.atLeast(
                    "1,000 Mistral libraries: calls in flight",
                    median.most(),
                    "",
                    16,
                    "the service's answers slowed down before");
            report.atMost(
                    "1,000 Mistral libraries: time to calls x latency / in flight",
                    median.ratio(),
                    "x",
                    1.25,
                    "both ends, in one program here, took %d of %.0f ms from %d processors"
                            .formatted(
                                    median.processor(),
                                    median.millis(),
                                    Runtime.getRuntime().availableProcessors()));
            assertThat(median.most()).isGreaterThanOrEqualTo(16);
            assertThat(median.read()).isEqualTo(999);
        }
    }

    @Test
    void two_thousand_datarobot_notebooks() throws Exception {
        SandboxOptions options =
                SandboxOptions.defaults().withLatency(LATENCY).withNotebooks(2_000);
        try (Sandbox sandbox = Sandbox.start(options)) {
            Inventory inventory = new Inventory();
            Connection connection =
                    connect(
                            new DataRobotProvider(TRANSPORT),
                            sandbox.dataRobotBase(),
                            sandbox.dataRobotToken());
            long begun = System.nanoTime();
            new Sync()
                    .ofKinds(connection, inventory, List.of(new ResourceKind("notebook")))
                    .run(new Unwatched());
            double millis = (System.nanoTime() - begun) / 1e6;

            List<Call> calls = sandbox.traffic().calls(Service.DATAROBOT);
            int pages = (int) calls.stream().filter(ReadingBenchTest::isListOfNotebooks).count();
            AccountTruth truth = truth(inventory, connection);
            report.told("2,000 DataRobot notebooks: list pages", pages, "");
            report.told("2,000 DataRobot notebooks: time", millis, "ms");
            report.atMost(
                    "2,000 DataRobot notebooks: calls beyond the list pages",
                    calls.size() - pages,
                    "",
                    60,
                    "access lists were not read a hundred at a time");
            report.told("2,000 DataRobot notebooks: heap after, inventory held", heap(), "MB");
            assertThat(truth.resources()).isEqualTo(2_000);
            assertThat(truth.read() + truth.missed().size()).isEqualTo(2_000);
            assertThat(calls.size() - pages).isLessThanOrEqualTo(60);
        }
    }

    @Test
    void a_service_that_allows_twenty_requests_a_second() throws Exception {
        SandboxOptions options =
                SandboxOptions.defaults().withLatency(LATENCY).withMistralLibraries(500 + UNSEEN);
        try (Sandbox sandbox = Sandbox.start(options)) {
            sandbox.faults().allowPerSecond(Service.MISTRAL, 20);
            Instant begun = Instant.now();

            AccountTruth truth = readMistral(sandbox);

            List<Call> later =
                    sandbox.traffic().calls(call -> call.at().isAfter(begun.plusSeconds(5)));
            long refused = later.stream().filter(call -> call.status() == 429).count();
            double seconds = Duration.between(begun, Instant.now()).toMillis() / 1_000.0;
            List<Failure> lost =
                    truth.missed().stream()
                            .map(AccountTruth.Missed::failure)
                            .filter(failure -> !(failure instanceof Failure.Forbidden))
                            .toList();
            report.atMost("20 requests a second: reads lost", lost.size(), "", 0, "patience ended");
            report.atMost(
                    "20 requests a second: answered 429 after five seconds",
                    100.0 * refused / later.size(),
                    "%",
                    5,
                    "the pace was found too late");
            report.told(
                    "20 requests a second: reads that came through",
                    (truth.read() + truth.missed().size()) / seconds,
                    "a second");
            assertThat(truth.resources()).isEqualTo(500);
            assertThat(truth.unread()).isZero();
            assertThat(lost).isEmpty();
            assertThat(refused * 20).isLessThanOrEqualTo(later.size());
        }
    }

    /// One reading of all libraries.
    ///
    /// @param ratio time to the ideal: calls times latency, divided by the most calls in flight
    /// @param processor milliseconds of processor time this program used meanwhile
    private record Round(
            int calls, int most, int read, double millis, long processor, double ratio) {}

    private Round round(Sandbox sandbox) throws FailureException, InterruptedException {
        sandbox.traffic().clear();
        long processorBefore = processorMillis();
        long begun = System.nanoTime();
        AccountTruth truth = readMistral(sandbox);
        double millis = (System.nanoTime() - begun) / 1e6;
        int calls = sandbox.traffic().calls(Service.MISTRAL).size();
        int most = sandbox.traffic().mostInFlight(Service.MISTRAL);
        long processor = processorMillis() - processorBefore;
        double ideal = (double) calls * LATENCY.toMillis() / most;
        return new Round(calls, most, truth.read(), millis, processor, millis / ideal);
    }

    private AccountTruth readMistral(Sandbox sandbox)
            throws FailureException, InterruptedException {
        Inventory inventory = new Inventory();
        Connection connection =
                connect(
                        new MistralProvider(TRANSPORT),
                        sandbox.mistralBase(),
                        sandbox.mistralToken());
        new Sync().of(connection, inventory).run(new Unwatched());
        return truth(inventory, connection);
    }

    private static AccountTruth truth(Inventory inventory, Connection connection) {
        return inventory.snapshot().truth(connection.account().id()).orElseThrow();
    }

    private static Connection connect(Provider provider, URI base, String token) {
        Account account =
                new Account(
                        new AccountId("bench"),
                        provider.descriptor().id(),
                        "Bench",
                        base,
                        Environment.SANDBOX);
        return provider.connect(account, Credential.of(new Secret(token)), WriteLock.open("Bench"));
    }

    private static boolean isListOfNotebooks(Call call) {
        return call.path().endsWith("/notebooks/");
    }

    private static long processorMillis() {
        return ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
    }

    /// What is in use after a collection, in megabytes.
    private static double heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }
}
