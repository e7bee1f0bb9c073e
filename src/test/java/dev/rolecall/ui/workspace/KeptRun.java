package dev.rolecall.ui.workspace;

import dev.rolecall.apply.Journal;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Secret;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.Inventory;
import dev.rolecall.inventory.Sync;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.operation.Operations;
import dev.rolecall.provider.FakeProvider;
import dev.rolecall.snapshot.SnapshotStore;
import dev.rolecall.snapshot.SnapshotSummary;
import dev.rolecall.snapshot.sqlite.SqliteSnapshots;
import dev.rolecall.testing.Desk;
import dev.rolecall.ui.access.InspectorViewModel;
import dev.rolecall.ui.listing.Scope;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// One run of the program over real files in a folder, as far as it reads, changes and keeps; all
/// at once on the caller's thread.
public final class KeptRun {
    private final Path folder;
    private final Account account;
    private final Operations operations = new ImmediateOperations();
    private final AccountsModel accounts;
    private final Inventory inventory = new Inventory();
    private final KeptPictures pictures;
    private final InventoryModel model;
    private final StagingModel staging;
    private final Navigation navigation = new Navigation();
    private final ApplyModel applying;

    /// @param keeps whether the account outlasts the run
    public KeptRun(Path folder, FakeProvider service, boolean keeps) {
        this.folder = folder;
        Clock clock = Clock.systemUTC();
        Journal journal = new Journal(folder, clock);
        account = account(service);
        accounts = new AccountsModel(List.of(service), operations, clock);
        pictures =
                new KeptPictures(
                        inventory,
                        Optional.of(tell -> store(folder, tell)),
                        Optional.of(journal),
                        _ -> keeps,
                        operations,
                        clock,
                        Runnable::run);
        model = new InventoryModel(accounts, inventory, new Sync(), operations, pictures);
        staging = new StagingModel(accounts, model);
        applying = new ApplyModel(accounts, model, staging, operations, journal, clock);
        accounts.open(account, Credential.of(new Secret("nothing at all")));
    }

    public static Account account(FakeProvider service) {
        return new Account(
                new AccountId("acme"),
                service.descriptor().id(),
                "Acme",
                URI.create("https://acme.example"),
                Environment.SANDBOX);
    }

    public static SnapshotStore store(Path folder, Consumer<Message> tell) throws FailureException {
        return SqliteSnapshots.open(folder.resolve(SqliteSnapshots.FILE), Clock.systemUTC(), tell);
    }

    /// What the lists of this run are about.
    public Scope scope() {
        return new Scope(accounts, model, navigation);
    }

    public Operations operations() {
        return operations;
    }

    public OpenAccount open() {
        return accounts.accounts().getFirst();
    }

    public int reads() {
        return Desk.service(open()).reads();
    }

    public AccountsModel accounts() {
        return accounts;
    }

    public Inventory inventory() {
        return inventory;
    }

    public InventoryModel model() {
        return model;
    }

    public KeptPictures pictures() {
        return pictures;
    }

    /// What shows the access to `resource`, telling times as in Greenwich.
    public InspectorViewModel inspector(ResourceRef resource) {
        navigation.selected().setAll(resource);
        return new InspectorViewModel(
                accounts,
                model,
                staging,
                navigation,
                operations,
                Clock.systemUTC(),
                Locale.ENGLISH);
    }

    /// Sends one change to the service.
    public void change(Change change, String reason) {
        staging.put(change);
        applying.apply(applying.plan(), reason);
    }

    /// Those kept of the account by now, newest first.
    public List<SnapshotSummary> snapshots() throws FailureException {
        try (SnapshotStore second = store(folder, _ -> {})) {
            return second.snapshots(account);
        }
    }
}
