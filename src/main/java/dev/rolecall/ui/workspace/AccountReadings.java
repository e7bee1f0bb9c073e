package dev.rolecall.ui.workspace;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Resource;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.Inventory;
import dev.rolecall.inventory.Sync;
import dev.rolecall.inventory.SyncResult;
import dev.rolecall.operation.OperationHandle;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.operation.Work;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// Which accounts are being read, each by one operation at a time, and which of those readings were
/// stopped before their end: the next one goes on from there. For the screen thread.
final class AccountReadings {
    /// Lists of a reading that was stopped no longer ago than this are not read again.
    private static final Duration FRESH = Duration.ofMinutes(15);

    private final Inventory inventory;
    private final Sync sync;
    private final Operations operations;
    private final Clock clock;
    private final Runnable publish;
    private final BiConsumer<OpenAccount, Outcome<SyncResult>> whenRead;
    private final Set<OpenAccount> reading = new HashSet<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final Map<OpenAccount, Map<Long, Optional<OperationHandle>>> running = new HashMap<>();
    private final Map<AccountId, Instant> stopped = new HashMap<>();
    private long begun;

    /// @param publish called when something was read
    /// @param whenRead told how a reading of everything ended
    AccountReadings(
            Inventory inventory,
            Sync sync,
            Operations operations,
            Clock clock,
            Runnable publish,
            BiConsumer<OpenAccount, Outcome<SyncResult>> whenRead) {
        this.inventory = inventory;
        this.sync = sync;
        this.operations = operations;
        this.clock = clock;
        this.publish = publish;
        this.whenRead = whenRead;
    }

    boolean contains(OpenAccount open) {
        return reading.contains(open);
    }

    ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /// Reads an account that was opened just now; what an earlier run of the program had read when
    /// it was ended a moment ago is left alone.
    ///
    /// @param since when that run began a reading it did not finish: what it read before, it meant
    ///   to read again
    void first(OpenAccount open, Optional<Instant> since) {
        stopped.put(open.account().id(), since.orElse(Instant.MIN));
        everything(open);
    }

    /// Reads everything of one account; does nothing while that is under way already.
    void everything(OpenAccount open) {
        if (!reading.add(open)) {
            return;
        }
        count.set(reading.size());
        Instant now = clock.instant();
        AccountId id = open.account().id();
        Instant since =
                Optional.ofNullable(stopped.get(id))
                        .map(stoppedReading -> fresh(stoppedReading, now))
                        .orElse(Instant.MAX);
        start(
                open,
                Message.of("inventory.readAccount", open.account().name()),
                sync.resume(open.connection(), inventory, since),
                outcome -> {
                    if (reading.remove(open)) {
                        settle(id, now, outcome);
                    }
                    publish.run();
                    count.set(reading.size());
                    whenRead.accept(open, outcome);
                });
    }

    private static Instant fresh(Instant stoppedReading, Instant now) {
        Instant limit = now.minus(FRESH);
        return stoppedReading.isBefore(limit) ? limit : stoppedReading;
    }

    private void settle(AccountId id, Instant began, Outcome<SyncResult> outcome) {
        switch (outcome) {
            case Outcome.Succeeded<SyncResult> _ -> stopped.remove(id);
            case Outcome.Cancelled<SyncResult> _ -> stopped.putIfAbsent(id, began);
            case Outcome.Failed<SyncResult> _ -> {}
        }
    }

    /// Reads the access lists of some resources of one account again.
    void some(OpenAccount open, List<Resource> resources) {
        start(
                open,
                Message.of("inventory.readSome", resources.size(), open.account().name()),
                sync.of(open.connection(), inventory, resources),
                _ -> publish.run());
    }

    private void start(
            OpenAccount open,
            Message title,
            Work<SyncResult> work,
            Consumer<Outcome<SyncResult>> whenOver) {
        long number = begun++;
        Map<Long, Optional<OperationHandle>> operationsOfIt =
                running.computeIfAbsent(open, _ -> new HashMap<>());
        operationsOfIt.put(number, Optional.empty());
        OperationHandle handle =
                operations.start(
                        title,
                        work,
                        outcome -> {
                            operationsOfIt.remove(number);
                            whenOver.accept(outcome);
                        });
        operationsOfIt.computeIfPresent(number, (_, _) -> Optional.of(handle));
    }

    /// Stops whatever is being read of one account.
    void stop(OpenAccount open) {
        running.getOrDefault(open, Map.of()).values().stream()
                .flatMap(Optional::stream)
                .toList()
                .forEach(OperationHandle::cancel);
    }

    /// Stops it for good: the account was removed or has another credential now.
    void forget(OpenAccount open) {
        reading.remove(open);
        count.set(reading.size());
        stop(open);
        running.remove(open);
        stopped.remove(open.account().id());
    }
}
