package dev.rolecall.ui.workspace;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.Inventory;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.inventory.PeopleSeen;
import dev.rolecall.inventory.ResourceEntry;
import dev.rolecall.inventory.Sync;
import dev.rolecall.inventory.SyncResult;
import dev.rolecall.operation.OperationHandle;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.operation.Pulse;
import dev.rolecall.operation.Renewal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;

/// What was read from all open accounts, as the screen sees it; reads again when asked. An account
/// is read when it is opened and forgotten when it is removed.
public final class InventoryModel {
    private final AccountsModel accounts;
    private final Inventory inventory;
    private final Sync sync;
    private final Operations operations;
    private final ReadOnlyObjectWrapper<InventorySnapshot> snapshot;
    private final Renewal<InventorySnapshot> renewal;
    private final Set<OpenAccount> reading = new HashSet<>();
    private final ReadOnlyIntegerWrapper readings = new ReadOnlyIntegerWrapper();
    private final Map<OpenAccount, OperationHandle> handles = new HashMap<>();

    public InventoryModel(
            AccountsModel accounts, Inventory inventory, Sync sync, Operations operations) {
        this.accounts = accounts;
        this.inventory = inventory;
        this.sync = sync;
        this.operations = operations;
        this.snapshot = new ReadOnlyObjectWrapper<>(inventory.snapshot());
        this.renewal =
                new Renewal<>(operations, "inventory", () -> _ -> inventory.snapshot(), this::show);
        operations.listen(Pulse.FOUR_A_SECOND, this::publish);
        accounts.accounts().addListener(this::accountsChanged);
    }

    /// What is known now; changes on the screen thread, at most four times a second.
    public ReadOnlyObjectProperty<InventorySnapshot> snapshot() {
        return snapshot.getReadOnlyProperty();
    }

    /// The access list of a resource as last read.
    public Optional<AccessList> access(ResourceRef resource) {
        return snapshot.get().find(resource).flatMap(entry -> entry.access().list());
    }

    public Inventory inventory() {
        return inventory;
    }

    public PeopleSeen people() {
        return inventory.people();
    }

    public void refreshAll() {
        accounts.accounts().forEach(this::refresh);
    }

    /// Whether everything of an account is being read now.
    public boolean isReading(OpenAccount open) {
        return reading.contains(open);
    }

    /// How many accounts are being read now, for whoever must know when [#isReading] changes.
    public ReadOnlyIntegerProperty readings() {
        return readings.getReadOnlyProperty();
    }

    /// Reads everything of one account again; does nothing while that is under way already.
    public void refresh(OpenAccount open) {
        if (!reading.add(open)) {
            return;
        }
        readings.set(reading.size());
        OperationHandle handle =
                operations.start(
                        Message.of("inventory.readAccount", open.account().name()),
                        sync.of(open.connection(), inventory),
                        outcome -> {
                            reading.remove(open);
                            handles.remove(open);
                            publish();
                            readings.set(reading.size());
                            askWhoIfTurned(open, outcome);
                        });
        if (reading.contains(open)) {
            handles.put(open, handle);
        }
    }

    /// A reading may be the first to learn that a credential is refused, or good again.
    private void askWhoIfTurned(OpenAccount open, Outcome<SyncResult> outcome) {
        boolean refused = open.refusal().get().isPresent();
        boolean turned =
                switch (outcome) {
                    case Outcome.Succeeded<SyncResult> _ -> refused;
                    case Outcome.Failed<SyncResult>(Failure why) ->
                            !refused && why.concernsCredential();
                    case Outcome.Cancelled<SyncResult> _ -> false;
                };
        if (turned) {
            accounts.ask(open);
        }
    }

    /// Reads the access lists of some resources again.
    public void refresh(Collection<ResourceRef> resources) {
        Map<OpenAccount, List<Resource>> byAccount =
                resources.stream()
                        .flatMap(ref -> snapshot.get().find(ref).stream())
                        .map(ResourceEntry::resource)
                        .filter(resource -> accounts.find(resource.ref().account()).isPresent())
                        .collect(
                                Collectors.groupingBy(resource ->
                                        accounts.find(resource.ref().account()).orElseThrow()));
        byAccount.forEach((open, some) ->
                operations.start(
                        Message.of("inventory.readSome", some.size(), open.account().name()),
                        sync.of(open.connection(), inventory, some),
                        _ -> publish()));
    }

    private void accountsChanged(ListChangeListener.Change<? extends OpenAccount> change) {
        while (change.next()) {
            change.getRemoved().forEach(this::forget);
            for (OpenAccount open : change.getAddedSubList()) {
                inventory.begin(open.account());
                refresh(open);
            }
        }
        publish();
    }

    private void forget(OpenAccount open) {
        reading.remove(open);
        OperationHandle handle = handles.remove(open);
        if (handle != null) {
            handle.cancel();
        }
        inventory.forget(open.account().id());
    }

    private void publish() {
        renewal.ask();
    }

    private void show(Outcome<InventorySnapshot> outcome) {
        if (outcome instanceof Outcome.Succeeded<InventorySnapshot>(InventorySnapshot now)) {
            snapshot.set(now);
        }
    }
}
