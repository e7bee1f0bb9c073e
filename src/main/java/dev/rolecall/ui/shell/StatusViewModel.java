package dev.rolecall.ui.shell;

import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.AccountTruth;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.operation.OperationStatus;
import dev.rolecall.operation.Operations;
import dev.rolecall.ui.operations.Durations;
import dev.rolecall.ui.workspace.AccountsModel;
import dev.rolecall.ui.workspace.InventoryModel;
import dev.rolecall.ui.workspace.OpenAccount;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The line at the foot of the window: what runs, what waits, what could not be read, where writes
/// are unlocked.
public final class StatusViewModel {
    private final AccountsModel accounts;
    private final InventoryModel inventory;
    private final Operations operations;
    private final Messages messages;
    private final Clock clock;
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper unlocked = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public StatusViewModel(
            AccountsModel accounts,
            InventoryModel inventory,
            Operations operations,
            Messages messages,
            Clock clock) {
        this.accounts = accounts;
        this.inventory = inventory;
        this.operations = operations;
        this.messages = messages;
        this.clock = clock;
        operations.listen(this::refresh);
        inventory.snapshot().addListener(_ -> refresh());
        accounts.changes().addListener(_ -> refresh());
        refresh();
    }

    /// What runs, or that nothing does.
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// What could not be read; empty if everything could.
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// Where writes are unlocked and for how long; empty if nowhere.
    public ReadOnlyStringProperty unlocked() {
        return unlocked.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Puts everything up to date, countdowns included.
    public void refresh() {
        List<OperationStatus> running =
                operations.all().stream().filter(status -> !status.state().over()).toList();
        busy.set(!running.isEmpty());
        summary.set(running.isEmpty() ? messages.text(idle()) : String.join(" · ", parts(running)));
        trouble.set(troubled());
        unlocked.set(String.join(" · ", unlockedAccounts()));
    }

    private List<String> parts(List<OperationStatus> running) {
        List<String> parts = new ArrayList<>();
        parts.add(messages.text("shell.status.operations", running.size()));
        int done = running.stream().mapToInt(OperationStatus::done).sum();
        int total = running.stream().mapToInt(OperationStatus::total).sum();
        int failed = running.stream().mapToInt(OperationStatus::failed).sum();
        if (total > 0) {
            parts.add(messages.text("shell.status.progress", done, total));
        }
        if (failed > 0) {
            parts.add(messages.text("shell.status.failed", failed));
        }
        accounts.accounts().stream().flatMap(this::waiting).forEach(parts::add);
        return parts;
    }

    private Stream<String> waiting(OpenAccount open) {
        Instant now = clock.instant();
        return open.connection().pace().waitingUntil().stream()
                .filter(now::isBefore)
                .map(until -> Durations.rounded(Duration.between(now, until)))
                .map(left ->
                        messages.text(
                                "shell.status.waiting", left, Isolated.of(open.account().name())));
    }

    private Message idle() {
        return Message.of(
                accounts.accounts().isEmpty() ? "shell.status.noAccount" : "shell.status.idle");
    }

    private String troubled() {
        InventorySnapshot now = inventory.snapshot().get();
        List<AccountTruth> truths =
                accounts.accounts().stream()
                        .flatMap(open -> now.truth(open.account().id()).stream())
                        .toList();
        int missed = truths.stream().mapToInt(truth -> truth.missed().size()).sum();
        int kinds = truths.stream().mapToInt(truth -> truth.listingFailures().size()).sum();
        return Stream.of(
                        count("shell.status.missed", missed),
                        count("shell.status.notListed", kinds))
                .flatMap(Optional::stream)
                .reduce((a, b) -> a + " · " + b)
                .orElse("");
    }

    private Optional<String> count(String key, int number) {
        return number == 0 ? Optional.empty() : Optional.of(messages.text(key, number));
    }

    private List<String> unlockedAccounts() {
        Instant now = clock.instant();
        return accounts.accounts().stream()
                .flatMap(open ->
                        open
                                .lock()
                                .openUntil()
                                .filter(until -> !until.equals(Instant.MAX))
                                .map(until ->
                                        messages.text(
                                                "shell.status.unlocked",
                                                Isolated.of(open.account().name()),
                                                Durations.rounded(Duration.between(now, until))))
                                .stream())
                .toList();
    }
}
