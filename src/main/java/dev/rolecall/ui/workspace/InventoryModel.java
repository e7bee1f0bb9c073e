package dev.rolecall.ui.workspace;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.inventory.Inventory;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.inventory.PeopleSeen;
import dev.rolecall.inventory.ResourceEntry;
import dev.rolecall.inventory.Sync;
import dev.rolecall.inventory.SyncResult;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.operation.Pulse;
import dev.rolecall.operation.Renewal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;

/// What was read from all open accounts, as the screen sees it; reads again when asked. An account
/// is read when it is opened and forgotten when it is removed.
public final class InventoryModel {
    private final AccountsModel accounts;
    private final Inventory inventory;
    private final ReadOnlyObjectWrapper<InventorySnapshot> snapshot;
    private final Renewal<InventorySnapshot> renewal;
    private final AccountReadings readings;

    public InventoryModel(
            AccountsModel accounts, Inventory inventory, Sync sync, Operations operations) {
        this.accounts = accounts;
        this.inventory = inventory;
        this.snapshot = new ReadOnlyObjectWrapper<>(inventory.snapshot());
        this.renewal =
                new Renewal<>(operations, "inventory", () -> _ -> inventory.snapshot(), this::show);
        this.readings =
                new AccountReadings(
                        inventory,
                        sync,
                        operations,
                        Clock.systemUTC(),
                        this::publish,
                        this::askWhoIfTurned);
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
        return readings.contains(open);
    }

    /// How many accounts are being read now, for whoever must know when [#isReading] changes.
    public ReadOnlyIntegerProperty readings() {
        return readings.count();
    }

    /// Reads everything of one account again, or the rest where a reading was stopped a moment ago;
    /// does nothing while that is under way already.
    public void refresh(OpenAccount open) {
        readings.everything(open);
    }

    /// Shows what was read now of an account, though much of it is gone; nothing unless there is a
    /// [dev.rolecall.inventory.Doubt].
    public void believe(AccountId account) {
        inventory.believe(account);
        publish();
    }

    /// Keeps what was known of an account of which much is gone, and reads no further; the next
    /// refresh asks again.
    public void disbelieve(AccountId account) {
        accounts.find(account).ifPresent(readings::stop);
        inventory.disbelieve(account);
        publish();
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
        byAccount.forEach(readings::some);
    }

    private void accountsChanged(ListChangeListener.Change<? extends OpenAccount> change) {
        while (change.next()) {
            change.getRemoved().forEach(this::forget);
            for (OpenAccount open : change.getAddedSubList()) {
                inventory.begin(open.account());
                readings.first(open);
            }
        }
        publish();
    }

    private void forget(OpenAccount open) {
        readings.forget(open);
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
