package dev.rolecall.plan;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Environment;
import java.util.function.Function;

/// Decides whether a plan may be applied without showing the review first.
public final class ReviewRules {
    private final int mostSteps;
    private final Function<AccountId, Environment> environments;

    /// @param mostSteps the largest plan that may skip the review
    public ReviewRules(int mostSteps, Function<AccountId, Environment> environments) {
        this.mostSteps = mostSteps;
        this.environments = environments;
    }

    /// Whether `plan` is small and safe: nothing left out, nothing to know first, nothing in
    /// production. Owners removed and access for everyone or an organization always come with a
    /// warning, so they never skip it.
    public boolean maySkip(Plan plan) {
        return plan.refusals().isEmpty()
                && plan.warnings().isEmpty()
                && plan.steps().size() <= mostSteps
                && plan.steps().stream().noneMatch(this::isProduction);
    }

    private boolean isProduction(Step step) {
        Environment environment = environments.apply(step.change().resource().account());
        return environment == Environment.PRODUCTION;
    }
}
