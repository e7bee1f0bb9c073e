package dev.rolecall.testing;

import dev.rolecall.apply.Journal;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Secret;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.Inventory;
import dev.rolecall.inventory.Sync;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.provider.BaseAddress;
import dev.rolecall.provider.FakeConnection;
import dev.rolecall.provider.FakeProvider;
import dev.rolecall.provider.FakeService;
import dev.rolecall.provider.Rule;
import dev.rolecall.ui.workspace.AccountsModel;
import dev.rolecall.ui.workspace.ApplyModel;
import dev.rolecall.ui.workspace.InventoryModel;
import dev.rolecall.ui.workspace.Navigation;
import dev.rolecall.ui.workspace.NewAccount;
import dev.rolecall.ui.workspace.OpenAccount;
import dev.rolecall.ui.workspace.StagingModel;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/// The shared models of a window over made-up services, with everything running at once on the
/// caller's thread.
public final class Desk {
    private final List<FakeProvider> services;
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final ImmediateOperations operations = new ImmediateOperations();
    private final Navigation navigation = new Navigation();
    private Optional<String> forbiddenBy = Optional.empty();
    private final AccountsModel accounts;
    private final InventoryModel inventory;
    private final StagingModel staging;
    private final ApplyModel applying;

    /// Opens an account of each service; nothing is applied.
    public Desk(FakeProvider... services) {
        this(Path.of("nothing-is-applied"), List.of(services));
        for (FakeProvider service : services) {
            open(service, "My " + service.descriptor().id(), Environment.TEST);
        }
    }

    /// Over the invented service alone.
    ///
    /// @param journal the folder of the journal
    /// @param contents fills the service of an account when it is opened
    public Desk(Path journal, BiConsumer<FakeConnection, AccountId> contents) {
        this(
                journal,
                List.of(
                        new FakeProvider(
                                        FakeService.descriptor(
                                                Duration.ZERO, Rule.ONE_OWNER_REMAINS))
                                .each(contents)));
    }

    private Desk(Path journal, List<FakeProvider> services) {
        this.services = services;
        Clock clock = Clock.systemUTC();
        accounts = new AccountsModel(List.copyOf(services), operations, clock, _ -> forbiddenBy);
        inventory = new InventoryModel(accounts, new Inventory(), new Sync(), operations);
        staging = new StagingModel(accounts, inventory);
        applying =
                new ApplyModel(
                        accounts,
                        inventory,
                        staging,
                        operations,
                        new Journal(journal, clock),
                        clock);
    }

    /// Opens an account of the first service and reads it.
    public OpenAccount open(Environment environment) {
        return open(services.getFirst(), "Fake " + environment, environment);
    }

    /// Opens one more account of `service` and reads it.
    public OpenAccount open(FakeProvider service, String name, Environment environment) {
        String id = service.descriptor().id().value();
        accounts.add(
                new NewAccount(
                        service.descriptor().id(),
                        name,
                        service.descriptor().addresses().stream()
                                .map(BaseAddress::address)
                                .findFirst()
                                .orElse(URI.create("https://" + id + ".example")),
                        environment,
                        new Secret("nothing")));
        return accounts.accounts().getLast();
    }

    /// The invented service behind an account.
    public static FakeConnection service(OpenAccount open) {
        return (FakeConnection) open.connection();
    }

    public static ResourceRef document(AccountId account, String id) {
        return new ResourceRef(account, FakeService.DOCUMENT, id);
    }

    public AccountId account(int index) {
        return accounts.accounts().get(index).account().id();
    }

    /// A resource of the account `index`.
    public ResourceRef ref(int index, ResourceKind kind, String id) {
        return new ResourceRef(account(index), kind, id);
    }

    /// Has somebody forbid changes on the accounts that are opened from now on.
    public void forbid(String who) {
        forbiddenBy = Optional.of(who);
    }

    public void select(ResourceRef... resources) {
        navigation.selected().setAll(resources);
    }

    public Messages messages() {
        return messages;
    }

    public ImmediateOperations operations() {
        return operations;
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

    public ApplyModel applying() {
        return applying;
    }

    public Navigation navigation() {
        return navigation;
    }
}
