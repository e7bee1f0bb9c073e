package dev.rolecall.ui.workspace;

import dev.rolecall.apply.Journal;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Secret;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.Inventory;
import dev.rolecall.inventory.Sync;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.provider.FakeConnection;
import dev.rolecall.provider.FakeService;
import dev.rolecall.provider.Provider;
import dev.rolecall.provider.Rule;
import dev.rolecall.provider.WriteLock;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/// A workspace over one invented service, with everything running at once on the caller's thread.
public final class Desk {
    public final Messages messages = new Messages(Locale.ENGLISH);
    public final ImmediateOperations operations = new ImmediateOperations();
    public final AccountsModel accounts;
    public final InventoryModel inventory;
    public final StagingModel staging;
    public final ApplyModel applying;
    public final Navigation navigation = new Navigation();

    private final BiConsumer<FakeConnection, AccountId> contents;

    /// @param journal the folder of the journal
    /// @param contents fills the service of an account when it is opened
    public Desk(Path journal, BiConsumer<FakeConnection, AccountId> contents) {
        this.contents = contents;
        accounts = new AccountsModel(List.of(new Service()), operations, Clock.systemUTC());
        inventory = new InventoryModel(accounts, new Inventory(), new Sync(), operations);
        staging = new StagingModel(accounts, inventory);
        applying =
                new ApplyModel(
                        accounts,
                        inventory,
                        staging,
                        operations,
                        new Journal(journal, Clock.systemUTC()),
                        Clock.systemUTC());
    }

    /// Opens an account of the invented service and reads it.
    public OpenAccount open(Environment environment) {
        accounts.add(
                new NewAccount(
                        FakeService.ACCOUNT.provider(),
                        "Fake " + environment,
                        FakeService.ACCOUNT.base(),
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

    private final class Service implements Provider {
        @Override
        public Descriptor descriptor() {
            return FakeService.descriptor(Duration.ZERO, Rule.ONE_OWNER_REMAINS);
        }

        @Override
        public Connection connect(Account account, Credential credential, WriteLock lock) {
            FakeConnection connection = new FakeConnection(account, descriptor());
            contents.accept(connection, account.id());
            return connection;
        }
    }
}
