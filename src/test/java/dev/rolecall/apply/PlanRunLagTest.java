package dev.rolecall.apply;

import static dev.rolecall.apply.PlanRunFixture.give;
import static dev.rolecall.apply.PlanRunFixture.states;
import static dev.rolecall.apply.StepResult.State.APPLIED;
import static dev.rolecall.apply.StepResult.State.FAILED;
import static dev.rolecall.apply.StepResult.State.VERIFIED;
import static dev.rolecall.provider.FakeService.READER;
import static dev.rolecall.provider.FakeService.document;
import static dev.rolecall.provider.FakeService.grant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import dev.rolecall.provider.FakeConnection;
import dev.rolecall.provider.FakeService;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of steps at a service that shows its writes late.
class PlanRunLagTest {
    private static final Duration LAG = Duration.ofSeconds(30);

    private final FakeConnection service =
            new FakeConnection(FakeService.ACCOUNT, FakeService.descriptor(LAG));
    private PlanRunFixture fixture;

    @BeforeEach
    void journal(@TempDir Path folder) {
        fixture = new PlanRunFixture(folder, service);
        service.holding(document("a"), grant("ana", READER));
    }

    @Test
    void a_write_that_shows_late_is_applied_first_and_verified_then() throws Exception {
        service.showingAfter(4);

        PlanResult result = fixture.run(give("a", "cleo", READER));

        assertThat(states(result)).containsExactly(VERIFIED);
        assertThat(fixture.told()).extracting(StepResult::state).containsExactly(APPLIED, VERIFIED);
        assertThat(fixture.told()).extracting(StepResult::over).containsExactly(false, true);
        assertThat(service.sent()).hasSize(1);
        assertThat(fixture.time().pauses())
                .allSatisfy(pause ->
                        assertThat(pause).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2)));
    }

    @Test
    void a_write_that_never_shows_stays_applied_when_the_time_is_over() throws Exception {
        service.showingAfter(1_000);

        PlanResult result = fixture.run(give("a", "cleo", READER), give("a", "dora", READER));

        assertThat(states(result)).containsExactly(APPLIED, APPLIED);
        assertThat(fixture.time().pauses().stream().reduce(Duration.ZERO, Duration::plus))
                .isBetween(LAG, LAG.plusSeconds(2));
    }

    @Test
    void a_broken_write_is_called_failed_only_when_it_would_have_shown() throws Exception {
        service.thenRefuse(new Failure.Unreachable(Failure.Cause.CONNECTION, false, "reset"));

        PlanResult result = fixture.run(give("a", "cleo", READER));

        assertThat(states(result)).containsExactly(FAILED);
        assertThat(fixture.time().pauses().stream().reduce(Duration.ZERO, Duration::plus))
                .isGreaterThanOrEqualTo(LAG);
    }

    @Test
    void a_broken_write_that_shows_late_is_verified() throws Exception {
        service.showingAfter(5)
                .thenApplyAndFail(
                        new Failure.Unreachable(Failure.Cause.CONNECTION, false, "reset"));

        PlanResult result = fixture.run(give("a", "cleo", READER));

        assertThat(states(result)).containsExactly(VERIFIED);
        assertThat(service.sent()).hasSize(1);
    }
}
