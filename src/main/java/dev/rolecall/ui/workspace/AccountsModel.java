package dev.rolecall.ui.workspace;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.i18n.Message;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.provider.Passport;
import dev.rolecall.provider.Provider;
import dev.rolecall.provider.WriteLock;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The accounts of this run: opens them, tests credentials, locks and unlocks writes.
public final class AccountsModel {
    /// How long writes stay unlocked after one click.
    public static final Duration UNLOCKED_FOR = Duration.ofMinutes(15);

    private final List<Provider> providers;
    private final Operations operations;
    private final Clock clock;
    private final ObservableList<OpenAccount> accounts = FXCollections.observableArrayList();
    private final ObservableList<OpenAccount> shown =
            FXCollections.unmodifiableObservableList(accounts);
    private final ReadOnlyLongWrapper lockChanges = new ReadOnlyLongWrapper();

    public AccountsModel(List<Provider> providers, Operations operations, Clock clock) {
        this.providers = List.copyOf(providers);
        this.operations = operations;
        this.clock = clock;
    }

    /// The open accounts in the order they were added; not to be changed by the caller.
    public ObservableList<OpenAccount> accounts() {
        return shown;
    }

    public Optional<OpenAccount> find(AccountId id) {
        return accounts.stream().filter(open -> open.account().id().equals(id)).findFirst();
    }

    /// The services an account can be added for.
    public List<Descriptor> services() {
        return providers.stream().map(Provider::descriptor).toList();
    }

    /// The principal behind the credential of `id`, where the service told.
    public Optional<Principal> me(AccountId id) {
        return find(id).flatMap(open -> open.passport().get()).flatMap(Passport::me);
    }

    /// Opens an account and asks the service who it is. Writes are locked, except in a sandbox.
    public void add(NewAccount wanted) {
        Account account = account(wanted);
        WriteLock lock =
                wanted.environment() == Environment.SANDBOX
                        ? WriteLock.open(account.name())
                        : new WriteLock(account.name(), clock);
        OpenAccount open = new OpenAccount(connect(wanted, account, lock), lock);
        accounts.add(open);
        operations.quietly(
                "passport " + account.id(),
                _ -> open.connection().check(),
                outcome -> {
                    if (outcome instanceof Outcome.Succeeded<Passport>(Passport found)) {
                        open.know(found);
                    }
                });
    }

    public void remove(AccountId id) {
        accounts.removeIf(open -> open.account().id().equals(id));
    }

    /// Asks the service what the credential of `wanted` can do, without opening the account.
    public void test(NewAccount wanted, Consumer<Outcome<Passport>> whenOver) {
        Account account = account(wanted);
        Connection connection = connect(wanted, account, new WriteLock(account.name(), clock));
        operations.quietly("test connection", _ -> connection.check(), whenOver);
    }

    /// Lets writes pass for [#UNLOCKED_FOR].
    public void unlock(AccountId id) {
        find(id).ifPresent(open -> open.lock().unlock(UNLOCKED_FOR));
        lockChanges.set(lockChanges.get() + 1);
    }

    public void lock(AccountId id) {
        find(id).ifPresent(open -> open.lock().lock());
        lockChanges.set(lockChanges.get() + 1);
    }

    /// Counts up whenever a person locked or unlocked an account.
    public ReadOnlyLongProperty lockChanges() {
        return lockChanges.getReadOnlyProperty();
    }

    private Connection connect(NewAccount wanted, Account account, WriteLock lock) {
        return provider(wanted.provider())
                .connect(account, Credential.of(wanted.credential()), lock);
    }

    private Provider provider(ProviderId id) {
        return providers.stream()
                .filter(provider -> provider.descriptor().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No service " + id));
    }

    private static Account account(NewAccount wanted) {
        AccountId id = new AccountId(UUID.randomUUID().toString());
        return new Account(
                id, wanted.provider(), wanted.name(), wanted.base(), wanted.environment());
    }

    /// How an account is named in sentences.
    public Message nameOf(AccountId id) {
        return find(id).map(open -> Message.verbatim(open.account().name()))
                .orElse(Message.of("accounts.gone"));
    }
}
