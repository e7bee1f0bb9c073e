package dev.rolecall.apply;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Failure;
import dev.rolecall.i18n.Message;
import dev.rolecall.operation.OperationItem;
import dev.rolecall.operation.OperationItem.ItemState;
import dev.rolecall.operation.Progress;
import dev.rolecall.plan.ChangeWords;
import dev.rolecall.plan.Step;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// Collects what became of each step and tells it to whoever watches. Knows at any moment what is
/// true of a step if the run were stopped now. Safe to use from many threads.
final class StepReports {
    private final Progress progress;
    private final Clock clock;
    private final Consumer<StepResult> onStep;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    StepReports(List<Step> steps, Progress progress, Clock clock, Consumer<StepResult> onStep) {
        this.progress = progress;
        this.clock = clock;
        this.onStep = onStep;
        steps.forEach(step -> rows.put(step.id(), new Row(step)));
        progress.total(steps.size());
        rows.values().forEach(row -> show(row, ItemState.WAITING, Optional.empty()));
    }

    /// Names the resource of `step` as people know it.
    void where(Step step, Message name) {
        row(step).where = name;
    }

    /// `step` is being sent for the `attempt`-th time: from now on stopping means not knowing.
    void sending(Step step, int attempt) {
        Row row = row(step);
        row.attempt = attempt;
        row.begunAt = Optional.of(row.begunAt.orElseGet(clock::instant));
        row.standing(StepResult.State.UNKNOWN, Message.of("apply.stoppedInFlight"));
        show(row, ItemState.RUNNING, Optional.empty());
    }

    /// What is to be said of `step` if the run is stopped before more is known.
    void standing(Step step, StepResult.State state, Message reason) {
        row(step).standing(state, reason);
    }

    /// `step` was accepted but is not visible yet; it will be told again.
    void notVisibleYet(Step step, Optional<AccessList> after) {
        Row row = row(step);
        Message reason = Message.of("apply.notVisibleYet");
        row.standing(StepResult.State.APPLIED, reason);
        show(row, ItemState.APPLIED, Optional.of(reason));
        onStep.accept(
                new StepResult(
                        row.step,
                        StepResult.State.APPLIED,
                        Optional.of(reason),
                        Optional.empty(),
                        after,
                        row.took(clock.instant()),
                        false));
    }

    /// This is what became of `step`.
    void end(
            Step step,
            StepResult.State state,
            Optional<Message> reason,
            Optional<Failure> failure,
            Optional<AccessList> after) {
        Row row = row(step);
        StepResult result =
                new StepResult(
                        step, state, reason, failure, after, row.took(clock.instant()), true);
        row.result = Optional.of(result);
        show(row, ItemState.valueOf(state.name()), reason);
        if (state != StepResult.State.CANCELLED) {
            progress.ended(!state.tookEffect());
        }
        onStep.accept(result);
    }

    /// The run was stopped: every step that has not ended is told as it stands.
    void stopped() {
        rows.values().stream()
                .filter(row -> row.result.isEmpty())
                .forEach(row ->
                        end(
                                row.step,
                                row.standing,
                                Optional.of(row.reason),
                                Optional.empty(),
                                Optional.empty()));
    }

    List<StepResult> results() {
        return rows.values().stream().map(row -> row.result).flatMap(Optional::stream).toList();
    }

    private void show(Row row, ItemState state, Optional<Message> reason) {
        Optional<Duration> took =
                row.result.isPresent() ? Optional.of(row.took(clock.instant())) : Optional.empty();
        progress.item(
                new OperationItem(
                        row.step.id(),
                        ChangeWords.of(row.step.change()),
                        row.where,
                        state,
                        row.attempt,
                        reason,
                        took));
    }

    private Row row(Step step) {
        return Objects.requireNonNull(rows.get(step.id()));
    }

    /// One step as it stands. Only the thread that works on its resource changes it, and the run
    /// looks at it when those threads have ended.
    private static final class Row {
        private final Step step;
        private volatile Message where;
        private volatile int attempt;
        private volatile Optional<Instant> begunAt = Optional.empty();
        private volatile StepResult.State standing = StepResult.State.CANCELLED;
        private volatile Message reason = Message.of("apply.notBegun");
        private volatile Optional<StepResult> result = Optional.empty();

        private Row(Step step) {
            this.step = step;
            this.where = Message.verbatim(step.change().resource().id());
        }

        private void standing(StepResult.State state, Message why) {
            standing = state;
            reason = why;
        }

        private Duration took(Instant now) {
            return begunAt.map(begun -> Duration.between(begun, now)).orElse(Duration.ZERO);
        }
    }
}
