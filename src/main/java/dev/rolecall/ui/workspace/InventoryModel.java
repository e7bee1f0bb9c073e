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
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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
    private final KeptPictures pictures;
    private final Set<AccountId> read = new HashSet<>();

    /// What is read lasts as long as the run.
    public InventoryModel(
            AccountsModel accounts, Inventory inventory, Sync sync, Operations operations) {
        this(accounts, inventory, sync, operations, KeptPictures.none(inventory, operations));
    }

    /// @param pictures what was known before, and keeps what is read
    public InventoryModel(
            AccountsModel accounts,
            Inventory inventory,
            Sync sync,
            Operations operations,
            KeptPictures pictures) {
        this.accounts = accounts;
        this.inventory = inventory;
        this.pictures = pictures;
        this.snapshot = new ReadOnlyObjectWrapper<>(inventory.snapshot());
        this.renewal =
                new Renewal<>(operations, "inventory", () -> _ -> inventory.snapshot(), this::show);
        this.readings =
                new AccountReadings(
                        inventory, sync, operations, Clock.systemUTC(), this::publish, this::read);
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

    /// What is kept of it for the next run.
    public KeptPictures pictures() {
        return pictures;
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
        begin(open, readings::everything);
    }

    private void begin(OpenAccount open, Consumer<OpenAccount> reading) {
        if (!readings.contains(open)) {
            pictures.began(open.account());
        }
        reading.accept(open);
    }

    /// Shows what was read now of an account, though much of it is gone; nothing unless there is a
    /// [dev.rolecall.inventory.Doubt].
    public void believe(AccountId account) {
        inventory.believe(account);
        accounts.find(account)
                .filter(open -> !readings.contains(open))
                .ifPresent(open -> pictures.ended(open.account()));
        publish();
    }

    /// Keeps what was known of an account of which much is gone, and reads no further; the next
    /// refresh asks again.
    public void disbelieve(AccountId account) {
        accounts.find(account).ifPresent(readings::stop);
        inventory.disbelieve(account);
        publish();
    }

    private void read(OpenAccount open, Outcome<SyncResult> outcome) {
        if (outcome instanceof Outcome.Succeeded<SyncResult> && isOpen(open)) {
            read.add(open.account().id());
            pictures.ended(open.account());
        }
        askWhoIfTurned(open, outcome);
    }

    private boolean isOpen(OpenAccount open) {
        return accounts.accounts().contains(open);
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

    /// The service told through which other resource access to this one is changed, which its list
    /// does not.
    public void learned(ResourceRef resource, ResourceRef manager) {
        inventory.managed(resource, manager);
        publish();
    }

    private void accountsChanged(ListChangeListener.Change<? extends OpenAccount> change) {
        while (change.next()) {
            change.getRemoved().forEach(this::forget);
            for (OpenAccount open : change.getAddedSubList()) {
                pictures.open(open.account(), since -> opened(open, since));
            }
        }
        publish();
    }

    /// What a former run read a moment ago is fresh; what this run read may have been read with
    /// another credential.
    ///
    /// @param since when a former run began a reading it did not finish
    private void opened(OpenAccount open, Optional<Instant> since) {
        if (isOpen(open)) {
            inventory.begin(open.account());
            boolean again = read.contains(open.account().id());
            begin(open, again ? readings::everything : now -> readings.first(now, since));
            publish();
        }
    }

    private void forget(OpenAccount open) {
        readings.forget(open);
        pictures.leave(open.account().id());
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
