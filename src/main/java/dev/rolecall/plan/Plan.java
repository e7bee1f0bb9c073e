package dev.rolecall.plan;

import java.util.List;

/// What will be done, in the order it will be sent: grouped by resource, give before change before
/// revoke; with what is left out and what to know first.
public record Plan(List<Step> steps, List<Refusal> refusals, List<Warning> warnings) {
    public Plan {
        steps = List.copyOf(steps);
        refusals = List.copyOf(refusals);
        warnings = List.copyOf(warnings);
    }
}
