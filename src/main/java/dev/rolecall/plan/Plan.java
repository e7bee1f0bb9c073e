package dev.rolecall.plan;

import dev.rolecall.domain.Change;
import java.util.List;

/// What will be done, in the order it will be sent: grouped by resource, give before change before
/// revoke; with what is left out and what to know first.
///
/// @param refusals changes left out because the service would say no
/// @param warnings what a person should know before the steps are sent
/// @param unchanged changes left out because the access list says it is so already
public record Plan(
        List<Step> steps, List<Refusal> refusals, List<Warning> warnings, List<Change> unchanged) {
    public Plan {
        steps = List.copyOf(steps);
        refusals = List.copyOf(refusals);
        warnings = List.copyOf(warnings);
        unchanged = List.copyOf(unchanged);
    }

    /// A plan in which every change asked for would change something.
    public Plan(List<Step> steps, List<Refusal> refusals, List<Warning> warnings) {
        this(steps, refusals, warnings, List.of());
    }
}
