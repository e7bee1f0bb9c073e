package dev.rolecall.ui.operations;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.GrantKey;
import dev.rolecall.plan.Plan;
import dev.rolecall.ui.workspace.ApplyModel;
import dev.rolecall.ui.workspace.StagingModel;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableIntegerValue;

/// Tries again what failed: the staged changes that have a trouble, and no others. They were
/// reviewed when they were first sent; what the services would refuse now is left out by the plan.
public final class FailedChanges implements Retry {
    private final StagingModel staging;
    private final ApplyModel applying;
    private final EarlierSteps earlier;
    private final ReadOnlyIntegerWrapper failed = new ReadOnlyIntegerWrapper();

    public FailedChanges(StagingModel staging, ApplyModel applying, EarlierSteps earlier) {
        this.staging = staging;
        this.applying = applying;
        this.earlier = earlier;
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
        Plan all = applying.plan();
        applying.apply(
                new Plan(
                        all.steps().stream()
                                .filter(step -> again.contains(step.change().key()))
                                .toList(),
                        all.refusals(),
                        all.warnings(),
                        all.unchanged()),
                "");
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
