package dev.rolecall.testing.desk;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Secret;
import dev.rolecall.inventory.Inventory;
import dev.rolecall.inventory.Sync;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.ui.workspace.AccountsModel;
import dev.rolecall.ui.workspace.InventoryModel;
import dev.rolecall.ui.workspace.Navigation;
import dev.rolecall.ui.workspace.NewAccount;
import dev.rolecall.ui.workspace.StagingModel;
import java.net.URI;
import java.time.Clock;
import java.util.List;

/// The shared models of a window over made-up services, everything done at once.
public final class Desk {
    private final ImmediateOperations operations = new ImmediateOperations();
    private final AccountsModel accounts;
    private final InventoryModel inventory;
    private final StagingModel staging;
    private final Navigation navigation = new Navigation();

    public Desk(FakeService... services) {
        accounts = new AccountsModel(List.of(services), operations, Clock.systemUTC());
        inventory = new InventoryModel(accounts, new Inventory(), new Sync(), operations);
        staging = new StagingModel(accounts, inventory);
        for (FakeService service : services) {
            open(service, "My " + service.descriptor().id(), Environment.TEST);
        }
    }

    /// Opens one more account of `service` and reads it.
    public AccountId open(FakeService service, String name, Environment environment) {
        accounts.add(
                new NewAccount(
                        service.descriptor().id(),
                        name,
                        URI.create("https://" + service.descriptor().id() + ".example"),
                        environment,
                        new Secret("fake")));
        return accounts.accounts().getLast().account().id();
    }

    public AccountId account(int index) {
        return accounts.accounts().get(index).account().id();
    }

    /// A resource of the account `index`.
    public ResourceRef ref(int index, ResourceKind kind, String id) {
        return new ResourceRef(account(index), kind, id);
    }

    public void select(ResourceRef... resources) {
        navigation.selected().setAll(resources);
    }

    public AccountsModel accounts() {
        return accounts;
    }

    public InventoryModel inventory() {
        return inventory;
    }

    public StagingModel staging() {
        return staging;
    }

    public Navigation navigation() {
        return navigation;
    }

    public ImmediateOperations operations() {
        return operations;
    }
}
