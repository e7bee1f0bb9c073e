package dev.rolecall.network.check;

import java.util.List;
import java.util.Optional;

/// Everything a check found.
///
/// @param chain the certificates as they were received, the service's own first; none if none came
/// @param offer what could be believed to mend an unknown authority
public record CheckResult(
        List<CheckStep> steps, List<ReceivedCertificate> chain, Optional<TrustOffer> offer) {
    public CheckResult {
        steps = List.copyOf(steps);
        chain = List.copyOf(chain);
    }

    /// Whether no step found a problem.
    public boolean allWell() {
        return steps.stream().noneMatch(step -> step.state() == CheckStep.State.PROBLEM);
    }
}
