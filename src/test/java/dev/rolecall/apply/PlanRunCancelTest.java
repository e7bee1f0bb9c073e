package dev.rolecall.apply;

import static dev.rolecall.apply.PlanRunFixture.give;
import static dev.rolecall.apply.StepResult.State.APPLIED;
import static dev.rolecall.apply.StepResult.State.CANCELLED;
import static dev.rolecall.apply.StepResult.State.UNKNOWN;
import static dev.rolecall.apply.StepResult.State.VERIFIED;
import static dev.rolecall.provider.FakeService.READER;
import static dev.rolecall.provider.FakeService.document;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.UnsentException;
import dev.rolecall.i18n.Message;
import dev.rolecall.operation.BackgroundOperations;
import dev.rolecall.operation.OperationHandle;
import dev.rolecall.operation.Outcome;
import dev.rolecall.plan.Plan;
import dev.rolecall.plan.Step;
import dev.rolecall.provider.FakeConnection;
import dev.rolecall.provider.FakeService;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person stops a run: what was in flight is unknown, what was not begun stays staged.
class PlanRunCancelTest {
    private final CountDownLatch inFlight = new CountDownLatch(1);
    private final CompletableFuture<Outcome<PlanResult>> outcome = new CompletableFuture<>();

    @Test
    void stopping_leaves_the_step_in_flight_unknown_and_the_rest_not_begun(@TempDir Path folder)
            throws Exception {
        FakeConnection service = service(Duration.ZERO);
        service.then((_, effect) -> effect.run())
                .then((_, _) -> {
                    inFlight.countDown();
                    new CountDownLatch(1).await();
                });
        PlanRunFixture fixture = new PlanRunFixture(folder, service);

        cancelInFlight(
                fixture.planRun(
                        give("a", "cleo", READER),
                        give("a", "dora", READER),
                        give("a", "emil", READER)));

        assertThat(outcome.get(5, TimeUnit.SECONDS)).isInstanceOf(Outcome.Cancelled.class);
        assertThat(fixture.told())
                .extracting(result -> result.step().id(), StepResult::state)
                .containsExactly(
                        Tuple.tuple("1", VERIFIED),
                        Tuple.tuple("2", UNKNOWN),
                        Tuple.tuple("3", CANCELLED));
        assertThat(service.sent()).hasSize(2);
        assertThat(fixture.kinds())
                .containsExactly(
                        "intend",
                        "answer accepted",
                        "verified verified",
                        "intend",
                        "answer unknown");
        assertThat(new Settlement(fixture.journal()).unknown())
                .extracting(UnknownStep::step)
                .containsExactly("2");
    }

    @Test
    void stopping_before_a_request_has_left_leaves_its_step_not_begun(@TempDir Path folder)
            throws Exception {
        FakeConnection service = service(Duration.ZERO);
        service.then((_, _) -> {
            inFlight.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException stopped) {
                throw new UnsentException();
            }
        });
        PlanRunFixture fixture = new PlanRunFixture(folder, service);

        cancelInFlight(fixture.planRun(give("a", "cleo", READER)));

        assertThat(fixture.told()).extracting(StepResult::state).containsExactly(CANCELLED);
        assertThat(fixture.kinds()).containsExactly("intend", "answer refused");
        assertThat(new Settlement(fixture.journal()).unknown()).isEmpty();
    }

    @Test
    void stopping_while_an_accepted_write_is_not_visible_yet_leaves_it_applied(@TempDir Path folder)
            throws Exception {
        FakeConnection service = service(Duration.ofSeconds(30)).showingAfter(1_000);
        Journal journal = new Journal(folder, Clock.systemUTC());
        List<StepResult> told = new CopyOnWriteArrayList<>();
        PlanRun run =
                new PlanRun(
                        new Plan(
                                List.of(new Step("1", give("a", "cleo", READER), Optional.empty())),
                                List.of(),
                                List.of()),
                        _ -> service,
                        journal,
                        Clock.systemUTC(),
                        "",
                        result -> {
                            told.add(result);
                            inFlight.countDown();
                        });

        cancelInFlight(run);

        assertThat(outcome.get(5, TimeUnit.SECONDS)).isInstanceOf(Outcome.Cancelled.class);
        assertThat(told).extracting(StepResult::state).containsExactly(APPLIED, APPLIED);
        assertThat(new Settlement(journal).unknown()).isEmpty();
    }

    private void cancelInFlight(PlanRun run) throws InterruptedException {
        try (BackgroundOperations operations =
                new BackgroundOperations(Runnable::run, Clock.systemUTC())) {
            OperationHandle handle =
                    operations.start(Message.verbatim("Apply"), run, outcome::complete);
            assertThat(inFlight.await(5, TimeUnit.SECONDS)).isTrue();
            handle.cancel();
            assertThat(operations.shutdown(Duration.ofSeconds(5))).isTrue();
        }
    }

    private static FakeConnection service(Duration lag) {
        return new FakeConnection(FakeService.ACCOUNT, FakeService.descriptor(lag))
                .holding(document("a"));
    }
}
