package dev.rolecall.ui.operations;

import dev.rolecall.domain.Failure;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.OperationStatus;
import dev.rolecall.operation.Operations;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Activity as lines to show, and what can be done to it. Lines keep their place while operations
/// go on: only what changed is replaced.
public final class ActivityViewModel {
    private final Operations operations;
    private final Messages messages;
    private final Retry retry;
    private final EarlierRuns earlier;
    private final Clock clock;
    private final ActivityRows rows;
    private final Map<Long, Boolean> openedByHand = new HashMap<>();
    private final ObservableList<ActivityLine> lines = FXCollections.observableArrayList();
    private final ObservableList<ActivityLine> readOnlyLines =
            FXCollections.unmodifiableObservableList(lines);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private Optional<Long> newestWithSteps = Optional.empty();

    public ActivityViewModel(
            Operations operations,
            Retry retry,
            EarlierRuns earlier,
            Messages messages,
            Clock clock) {
        this.operations = operations;
        this.retry = retry;
        this.earlier = earlier;
        this.messages = messages;
        this.clock = clock;
        this.rows = new ActivityRows(messages, clock);
        operations.listen(this::refresh);
        earlier.all().addListener(_ -> refresh());
        retry.unknownOutcomes().addListener(_ -> earlier.lookAgain());
        refresh();
    }

    /// Operations, newest first, each followed by its steps while it is open.
    public ObservableList<ActivityLine> lines() {
        return readOnlyLines;
    }

    /// Whether anything is under way: then times change by themselves and [#refresh()] is due.
    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    public ObservableIntegerValue failedChanges() {
        return retry.failedChanges();
    }

    public ObservableIntegerValue unknownOutcomes() {
        return retry.unknownOutcomes();
    }

    /// Somebody looks: brings what earlier runs changed.
    public void lookBack() {
        earlier.look();
    }

    /// Why the lines do not tell what earlier runs changed; empty while they do.
    public ReadOnlyObjectProperty<Optional<Failure>> lookingBackFailed() {
        return earlier.failure();
    }

    /// Puts all lines up to date, times included.
    public void refresh() {
        List<OperationStatus> all = all();
        Instant now = clock.instant();
        running.set(all.stream().anyMatch(status -> !status.state().over()));
        List<ActivityLine> wanted = new ArrayList<>();
        newestWithSteps =
                all.stream()
                        .filter(status -> !status.items().isEmpty())
                        .findFirst()
                        .map(OperationStatus::id);
        for (OperationStatus status : all) {
            boolean open = isOpen(status);
            wanted.add(rows.operation(status, open, now));
            if (open) {
                status.items().forEach(item -> wanted.add(rows.step(status.id(), item)));
            }
        }
        LineChanges.apply(lines, wanted);
    }

    /// Shows or hides the steps of an operation.
    public void toggle(long operation) {
        all().stream()
                .filter(status -> status.id() == operation)
                .findFirst()
                .ifPresent(status -> openedByHand.put(operation, !isOpen(status)));
        refresh();
    }

    public void cancel(long operation) {
        operations.handle(operation).cancel();
        refresh();
    }

    public void pause(long operation) {
        operations.handle(operation).pause();
        refresh();
    }

    public void resume(long operation) {
        operations.handle(operation).resume();
        refresh();
    }

    /// Sends again the changes that failed, and no others.
    public void retryFailed() {
        retry.retryFailed();
    }

    /// Settles steps of an earlier run by reading.
    public void checkNow() {
        retry.checkNow();
    }

    /// All steps of all operations as a table for a spreadsheet.
    public String table() {
        return new ActivityTable(messages, rows).of(all());
    }

    /// The operations of this run, then those of earlier ones.
    private List<OperationStatus> all() {
        return Stream.concat(operations.all().stream(), earlier.all().get().stream()).toList();
    }

    /// Steps are shown while they matter: those of work under way, those of work of this run that
    /// went wrong, and those of the latest work that had any.
    private boolean isOpen(OperationStatus status) {
        boolean matters =
                !status.state().over()
                        || (status.failed() > 0 && status.id() >= 0)
                        || newestWithSteps.filter(id -> id == status.id()).isPresent();
        return openedByHand.getOrDefault(status.id(), !status.items().isEmpty() && matters);
    }
}
