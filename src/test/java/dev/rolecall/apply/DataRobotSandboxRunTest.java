package dev.rolecall.apply;

import static dev.rolecall.apply.PlanRunFixture.reason;
import static dev.rolecall.apply.PlanRunFixture.states;
import static dev.rolecall.apply.SandboxFixture.first;
import static dev.rolecall.apply.SandboxFixture.plan;
import static dev.rolecall.apply.SandboxFixture.read;
import static dev.rolecall.apply.StepResult.State.CONFLICT;
import static dev.rolecall.apply.StepResult.State.FAILED;
import static dev.rolecall.apply.StepResult.State.REFUSED;
import static dev.rolecall.apply.StepResult.State.UNKNOWN;
import static dev.rolecall.apply.StepResult.State.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.apply.SettledStep.Truth;
import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.operation.BackgroundOperations;
import dev.rolecall.operation.OperationHandle;
import dev.rolecall.operation.Outcome;
import dev.rolecall.plan.Holding;
import dev.rolecall.plan.Plan;
import dev.rolecall.plan.Refusal;
import dev.rolecall.provider.Connection;
import dev.rolecall.sandbox.http.Faults;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plans carried out at the sandbox's DataRobot, well and with everything that can go wrong.
class DataRobotSandboxRunTest {
    private static final Role CONSUMER = new Role("CONSUMER", Rank.USE);
    private static final Role EDITOR = new Role("EDITOR", Rank.EDIT);

    private SandboxFixture fixture;
    private Connection connection;
    private ResourceRef useCase;
    private AccessList before;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        fixture = new SandboxFixture(folder);
        connection = fixture.dataRobot();
        useCase = first(connection, "useCase");
        before = read(connection, useCase);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void several_people_are_given_access_in_one_request_and_read_back() throws Exception {
        PlanResult result =
                fixture.run(
                        connection,
                        plan(connection, Optional.of(before), give(200), give(201), give(202)));

        assertThat(states(result)).containsExactly(VERIFIED, VERIFIED, VERIFIED);
        assertThat(writes()).isEqualTo(1);
        AccessList now = read(connection, useCase);
        assertThat(now.grants()).hasSize(before.grants().size() + 3);
        assertThat(Holding.first(now, fixture.person(201)).orElseThrow().role().word())
                .isEqualTo("CONSUMER");
        assertThat(result.steps().getLast().after().orElseThrow().grants()).isEqualTo(now.grants());
    }

    @Test
    void a_role_is_changed_and_taken_away_again() throws Exception {
        fixture.run(connection, plan(connection, Optional.of(before), give(200)));
        AccessList given = read(connection, useCase);
        Grant grant = Holding.first(given, fixture.person(200)).orElseThrow();

        PlanResult raised =
                fixture.run(
                        connection,
                        plan(
                                connection,
                                Optional.of(given),
                                new Change.ChangeRole(useCase, grant, EDITOR)));
        AccessList changed = read(connection, useCase);
        PlanResult gone =
                fixture.run(
                        connection,
                        plan(
                                connection,
                                Optional.of(changed),
                                new Change.Revoke(
                                        useCase,
                                        Holding.first(changed, fixture.person(200))
                                                .orElseThrow())));

        assertThat(states(raised)).containsExactly(VERIFIED);
        assertThat(Holding.first(changed, fixture.person(200)).orElseThrow().role())
                .isEqualTo(EDITOR);
        assertThat(states(gone)).containsExactly(VERIFIED);
        assertThat(Holding.first(read(connection, useCase), fixture.person(200))).isEmpty();
    }

    @Test
    void one_bad_recipient_does_not_keep_the_others_of_its_request_from_access() throws Exception {
        Change nobody =
                new Change.Give(
                        useCase,
                        Principal.of(PrincipalKind.USER, "nobody@elsewhere.example"),
                        CONSUMER);

        PlanResult result =
                fixture.run(
                        connection,
                        plan(connection, Optional.of(before), give(200), nobody, give(202)));

        assertThat(states(result)).containsExactly(VERIFIED, REFUSED, VERIFIED);
        assertThat(result.steps().get(1).failure()).isPresent();
        assertThat(writes()).isEqualTo(4);
        assertThat(read(connection, useCase).grants()).hasSize(before.grants().size() + 2);
    }

    @Test
    void the_last_owner_is_refused_beforehand_and_by_the_service() throws Exception {
        List<Change> owners =
                before.grants().stream()
                        .filter(grant -> grant.role().rank() == Rank.OWN)
                        .map(grant -> (Change) new Change.Revoke(useCase, grant))
                        .toList();
        Change[] all = owners.toArray(Change[]::new);

        assertThat(plan(connection, Optional.of(before), all).refusals())
                .extracting(Refusal::change)
                .isEqualTo(owners);

        PlanResult result = fixture.run(connection, plan(connection, Optional.empty(), all));

        assertThat(states(result)).last().isEqualTo(REFUSED);
        assertThat(read(connection, useCase).grants())
                .anyMatch(grant -> grant.role().rank() == Rank.OWN);
    }

    @Test
    void a_role_changed_elsewhere_between_staging_and_sending_is_a_conflict() throws Exception {
        fixture.run(connection, plan(connection, Optional.of(before), give(200)));
        AccessList staged = read(connection, useCase);
        Grant grant = Holding.first(staged, fixture.person(200)).orElseThrow();
        Plan plan =
                plan(connection, Optional.of(staged), new Change.Revoke(useCase, grant), give(201));
        fixture.run(
                fixture.dataRobot(),
                plan(
                        connection,
                        Optional.of(staged),
                        new Change.ChangeRole(useCase, grant, EDITOR)));

        PlanResult result = fixture.run(connection, plan);

        assertThat(states(result)).containsExactly(VERIFIED, CONFLICT);
        assertThat(reason(result.steps().getLast())).contains("CONSUMER", "EDITOR");
        assertThat(Holding.first(read(connection, useCase), fixture.person(200)).orElseThrow())
                .extracting(Grant::role)
                .isEqualTo(EDITOR);
    }

    @Test
    void an_answer_lost_after_the_effect_is_verified_with_one_request() throws Exception {
        fixture.sandbox().faults().next(Faults.call("PATCH", "/sharedRoles")).dropAfterEffect();

        PlanResult result =
                fixture.run(connection, plan(connection, Optional.of(before), give(200)));

        assertThat(states(result)).containsExactly(VERIFIED);
        assertThat(writes()).isEqualTo(1);
    }

    @Test
    void a_request_lost_before_its_effect_has_failed_and_is_not_repeated() throws Exception {
        fixture.sandbox().faults().next(Faults.call("PATCH", "/sharedRoles")).drop();

        PlanResult result =
                fixture.run(connection, plan(connection, Optional.of(before), give(200)));

        assertThat(states(result)).containsExactly(FAILED);
        assertThat(writes()).isEqualTo(1);
        assertThat(read(connection, useCase).grants()).isEqualTo(before.grants());
    }

    @Test
    void an_html_page_instead_of_an_answer_is_looked_behind() throws Exception {
        fixture.sandbox().faults().next(Faults.call("PATCH", "/sharedRoles")).html(502);

        PlanResult result =
                fixture.run(connection, plan(connection, Optional.of(before), give(200)));

        assertThat(states(result)).containsExactly(FAILED);
        assertThat(writes()).isEqualTo(1);
    }

    @Test
    void a_request_stopped_in_flight_that_is_not_answered_is_unknown_and_settled_by_reading()
            throws Exception {
        Gate gate = new Gate();
        Faults faults = fixture.sandbox().faults();
        faults.next(Faults.call("PATCH", "/sharedRoles"))
                .first(() -> {
                    // Nobody is to read what became of it before the run notices the end.
                    faults.next(Faults.call("GET", "/sharedRoles"))
                            .answerLate(Duration.ofSeconds(20));
                    gate.pass();
                })
                .next(Faults.call("PATCH", "/sharedRoles"))
                .dropAfterEffect();
        CompletableFuture<Outcome<PlanResult>> outcome = new CompletableFuture<>();
        PlanRun run = fixture.planRun(connection, plan(connection, Optional.of(before), give(200)));

        try (BackgroundOperations operations =
                new BackgroundOperations(Runnable::run, Clock.systemUTC())) {
            OperationHandle handle =
                    operations.start(Message.verbatim("Apply"), run, outcome::complete);
            gate.awaitArrival();
            handle.cancel();
            gate.open();
            assertThat(outcome.get(5, TimeUnit.SECONDS)).isInstanceOf(Outcome.Cancelled.class);
        }
        faults.clear();

        assertThat(fixture.told()).extracting(StepResult::state).containsExactly(UNKNOWN);
        Settlement settlement = new Settlement(fixture.journal());
        assertThat(settlement.unknown()).hasSize(1);
        assertThat(settlement.settle(fixture.dataRobot()))
                .extracting(SettledStep::truth)
                .containsExactly(Truth.AS_WANTED);
        assertThat(settlement.unknown()).isEmpty();
    }

    @Test
    void a_rejected_credential_fails_every_step_before_anything_is_sent() throws Exception {
        Connection rejected =
                SandboxFixture.dataRobot(
                        fixture.sandbox().dataRobotBase(),
                        fixture.sandbox().tokens().dataRobotExpired());

        PlanResult result =
                fixture.run(rejected, plan(rejected, Optional.of(before), give(200), give(201)));

        assertThat(states(result)).containsExactly(FAILED, FAILED);
        assertThat(writes()).isZero();
        assertThat(fixture.journal().read().entries()).isEmpty();
    }

    @Test
    void a_plan_over_many_resources_is_applied_side_by_side() throws Exception {
        List<ResourceRef> datasets = new ArrayList<>();
        connection.resources(
                new ResourceKind("dataset"),
                page -> page.forEach(dataset -> datasets.add(dataset.ref())));
        Change[] gives =
                datasets.stream()
                        .map(ref -> (Change) new Change.Give(ref, fixture.person(200), CONSUMER))
                        .toArray(Change[]::new);
        Plan plan = plan(connection, Optional.empty(), gives);

        PlanResult result = fixture.run(connection, plan);

        assertThat(datasets).hasSizeGreaterThan(4);
        assertThat(result.steps()).extracting(StepResult::step).isEqualTo(plan.steps());
        assertThat(result.steps())
                .filteredOn(step -> step.state() == VERIFIED)
                .hasSizeGreaterThanOrEqualTo(datasets.size() - 3);
        assertThat(fixture.journal().read().breaks()).isEmpty();
    }

    private Change give(int person) {
        return new Change.Give(useCase, fixture.person(person), CONSUMER);
    }

    private int writes() {
        return fixture.sandbox().traffic().calls("PATCH", "").size();
    }
}
