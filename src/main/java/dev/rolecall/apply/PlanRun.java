package dev.rolecall.apply;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.operation.FanOut;
import dev.rolecall.operation.Progress;
import dev.rolecall.operation.Work;
import dev.rolecall.plan.Plan;
import dev.rolecall.plan.Step;
import dev.rolecall.provider.Connection;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Carries out a plan, several resources side by side. Every step is recorded before it is sent,
/// sent once, and read back; the rest is applied when some fail.
public final class PlanRun implements Work<PlanResult> {
    /// How many resources are worked on at the same time; each account's own limit holds besides.
    private static final int RESOURCES_AT_ONCE = 16;

    private final Plan plan;
    private final Function<AccountId, Connection> connections;
    private final Journal journal;
    private final Clock clock;
    private final String reason;
    private final Consumer<StepResult> onStep;
    private final Pause pause;

    /// @param reason why it is done, as the person typed it; may be empty
    /// @param onStep told what became of each step as soon as it is known, on a thread of the run;
    ///   a step told as applied may be told again as verified
    public PlanRun(
            Plan plan,
            Function<AccountId, Connection> connections,
            Journal journal,
            Clock clock,
            String reason,
            Consumer<StepResult> onStep) {
        this(plan, connections, journal, clock, reason, onStep, Pause.real());
    }

    PlanRun(
            Plan plan,
            Function<AccountId, Connection> connections,
            Journal journal,
            Clock clock,
            String reason,
            Consumer<StepResult> onStep,
            Pause pause) {
        this.plan = plan;
        this.connections = connections;
        this.journal = journal;
        this.clock = clock;
        this.reason = reason;
        this.onStep = onStep;
        this.pause = pause;
    }

    /// Never fails as a whole: what goes wrong is told step by step.
    ///
    /// @throws InterruptedException when it was stopped; every step was told to `onStep` before
    @Override
    public PlanResult run(Progress progress) throws InterruptedException {
        StepReports reports = new StepReports(plan.steps(), progress, clock, onStep);
        RunJournal runJournal = new RunJournal(journal, UUID.randomUUID().toString(), reason);
        RunContext context = new RunContext(runJournal, reports, progress, clock, pause);
        try {
            FanOut.forEach(
                    RESOURCES_AT_ONCE,
                    byResource().entrySet(),
                    part -> carryOut(part.getKey(), part.getValue(), context));
        } catch (FailureException never) {
            throw new IllegalStateException(never);
        } finally {
            reports.stopped();
        }
        return new PlanResult(reports.results());
    }

    private void carryOut(ResourceRef resource, List<Step> steps, RunContext context)
            throws InterruptedException {
        Connection connection = connections.apply(resource.account());
        new ResourceRun(connection, resource, steps, context).run();
    }

    private Map<ResourceRef, List<Step>> byResource() {
        return plan.steps().stream()
                .collect(
                        Collectors.groupingBy(
                                step -> step.change().resource(),
                                LinkedHashMap::new,
                                Collectors.toList()));
    }
}
