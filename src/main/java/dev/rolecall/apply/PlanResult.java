package dev.rolecall.apply;

import java.util.List;

/// What became of every step of a plan, in the plan's order.
public record PlanResult(List<StepResult> steps) {
    public PlanResult {
        steps = List.copyOf(steps);
    }

    /// Whether every step took effect.
    public boolean well() {
        return steps.stream().allMatch(result -> result.state().tookEffect());
    }
}
