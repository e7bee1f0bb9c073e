package dev.rolecall.ui.operations;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.GrantKey;
import dev.rolecall.plan.Plan;
import dev.rolecall.plan.ReviewRules;
import dev.rolecall.plan.Step;
import dev.rolecall.ui.workspace.AccountsModel;
import dev.rolecall.ui.workspace.ApplyModel;
import dev.rolecall.ui.workspace.StagingModel;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableIntegerValue;

/// Tries again what failed: the staged changes that have a trouble, and no others. A plan that is
/// more than small and safe is reviewed again first.
public final class FailedChanges implements Retry {
    /// Plans of more steps than these are never sent without a review.
    static final int MOST_UNREVIEWED = 20;

    private final StagingModel staging;
    private final ApplyModel applying;
    private final EarlierSteps earlier;
    private final Consumer<Predicate<Change>> review;
    private final AccountsModel accounts;
    private final ReviewRules rules;
    private final ReadOnlyIntegerWrapper failed = new ReadOnlyIntegerWrapper();

    /// @param review shows what the changes would do and asks before it is sent
    public FailedChanges(
            AccountsModel accounts,
            StagingModel staging,
            ApplyModel applying,
            EarlierSteps earlier,
            Consumer<Predicate<Change>> review) {
        this.accounts = accounts;
        this.staging = staging;
        this.applying = applying;
        this.earlier = earlier;
        this.review = review;
        this.rules = new ReviewRules(MOST_UNREVIEWED, this::environment);
        staging.troubles().addListener(_ -> count());
        staging.staging().addListener(_ -> count());
        staging.sending().addListener(_ -> count());
        count();
    }

    @Override
    public ObservableIntegerValue failedChanges() {
        return failed.getReadOnlyProperty();
    }

    @Override
    public void retryFailed() {
        Set<GrantKey> again = keys();
        Predicate<Change> wanted = change -> again.contains(change.key());
        Plan plan = applying.plan(wanted);
        if (rules.maySkip(plan) && plan.steps().stream().allMatch(this::isUnlocked)) {
            applying.apply(plan, "");
        } else {
            review.accept(wanted);
        }
    }

    private boolean isUnlocked(Step step) {
        return accounts.find(step.change().resource().account())
                .flatMap(open -> open.lock().openUntil())
                .isPresent();
    }

    /// An account that is gone is treated like the gravest.
    private Environment environment(AccountId id) {
        return accounts.find(id)
                .map(open -> open.account().environment())
                .orElse(Environment.PRODUCTION);
    }

    @Override
    public ObservableIntegerValue unknownOutcomes() {
        return earlier.unknown();
    }

    @Override
    public void checkNow() {
        earlier.settle();
    }

    private void count() {
        failed.set(keys().size());
    }

    private Set<GrantKey> keys() {
        Set<GrantKey> troubled = staging.troubles().get().keySet();
        Set<GrantKey> sending = staging.sending().get();
        return staging.staging().get().changes().stream()
                .map(Change::key)
                .filter(key -> troubled.contains(key) && !sending.contains(key))
                .collect(Collectors.toSet());
    }
}
