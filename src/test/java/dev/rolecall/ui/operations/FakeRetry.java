package dev.rolecall.ui.operations;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableIntegerValue;

/// Counts how often something was tried again.
final class FakeRetry implements Retry {
    private final IntegerProperty failed = new SimpleIntegerProperty();
    private final IntegerProperty unknown = new SimpleIntegerProperty();
    private int retried;
    private int checked;

    void stand(int failedChanges, int unknownOutcomes) {
        failed.set(failedChanges);
        unknown.set(unknownOutcomes);
    }

    int retried() {
        return retried;
    }

    int checked() {
        return checked;
    }

    @Override
    public ObservableIntegerValue failedChanges() {
        return failed;
    }

    @Override
    public void retryFailed() {
        retried++;
    }

    @Override
    public ObservableIntegerValue unknownOutcomes() {
        return unknown;
    }

    @Override
    public void checkNow() {
        checked++;
    }
}
