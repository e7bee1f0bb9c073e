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
import dev.rolecall.profile.Profiles;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.provider.Passport;
import dev.rolecall.provider.Provider;
import dev.rolecall.provider.WriteLock;
import dev.rolecall.settings.Settings;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The accounts that are open in this run: connects them, tests credentials, locks and unlocks
/// writes. Which of them are kept is for [ProfilesModel].
public final class AccountsModel {
    private final List<Provider> providers;
    private final Operations operations;
    private final Clock clock;
    private final Function<URI, Optional<String>> forbiddenBy;
    private final ObservableList<OpenAccount> accounts = FXCollections.observableArrayList();
    private final ObservableList<OpenAccount> shown =
            FXCollections.unmodifiableObservableList(accounts);
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();
    private ObservableValue<Profiles> kept = new SimpleObjectProperty<>(Profiles.NONE);
    private Duration unlockedFor = Settings.USUAL.unlockFor().time();

    /// Accounts on which nobody forbids changes.
    public AccountsModel(List<Provider> providers, Operations operations, Clock clock) {
        this(providers, operations, clock, _ -> Optional.empty());
    }

    /// @param forbiddenBy who forbids changes at an address, in their own words
    public AccountsModel(
            List<Provider> providers,
            Operations operations,
            Clock clock,
            Function<URI, Optional<String>> forbiddenBy) {
        this.forbiddenBy = forbiddenBy;
        this.providers = List.copyOf(providers);
        this.operations = operations;
        this.clock = clock;
        accounts.addListener((Observable _) -> changed());
    }

    /// Takes what a person has given each account besides from `profiles`.
    void keptIn(ObservableValue<Profiles> profiles) {
        kept = profiles;
        profiles.addListener((_, _, _) -> changed());
    }

    /// The open accounts in the order they are shown; not to be changed by the caller.
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

    /// Opens an account for this run alone.
    public void add(NewAccount wanted) {
        AccountId id = new AccountId(UUID.randomUUID().toString());
        Account account =
                new Account(
                        id, wanted.provider(), wanted.name(), wanted.base(), wanted.environment());
        open(account, Credential.of(wanted.credential()));
    }

    /// Opens an account and asks the service who it is; one that is open already is connected anew.
    /// Writes are locked, except in a sandbox. An account of a service nobody here knows stays
    /// closed.
    void open(Account account, Credential credential) {
        if (provider(account.provider()).isEmpty()) {
            return;
        }
        WriteLock lock = lock(account);
        OpenAccount open =
                new OpenAccount(
                        connect(account, credential, lock),
                        credential,
                        lock,
                        () -> kept.getValue().colour(account.id()));
        find(account.id())
                .map(accounts::indexOf)
                .ifPresentOrElse(place -> accounts.set(place, open), () -> accounts.add(open));
        ask(open);
    }

    private WriteLock lock(Account account) {
        Optional<String> who = forbiddenBy.apply(account.base());
        if (who.isPresent()) {
            return WriteLock.forbidden(account.name(), who.get());
        }
        return account.environment() == Environment.SANDBOX
                ? WriteLock.open(account.name())
                : new WriteLock(account.name(), clock);
    }

    /// Asks the service again who the credential is and what it can do.
    public void ask(OpenAccount open) {
        operations.quietly(
                "passport " + open.account().id(),
                _ -> open.connection().check(),
                outcome -> {
                    open.know(outcome);
                    changed();
                });
    }

    public void remove(AccountId id) {
        accounts.removeIf(open -> open.account().id().equals(id));
    }

    /// Puts the open accounts into the order of `ids`; those not in it come last.
    void order(List<AccountId> ids) {
        Comparator<OpenAccount> byPlace =
                Comparator.comparingInt(open -> {
                    int place = ids.indexOf(open.account().id());
                    return place < 0 ? ids.size() : place;
                });
        List<OpenAccount> wanted = accounts.stream().sorted(byPlace).toList();
        if (!wanted.equals(List.copyOf(accounts))) {
            accounts.sort(byPlace);
        }
    }

    /// Asks the service what a credential can do, without opening the account.
    public void test(Account account, Credential credential, Consumer<Outcome<Passport>> whenOver) {
        Connection connection = connect(account, credential, new WriteLock(account.name(), clock));
        operations.quietly("test connection", _ -> connection.check(), whenOver);
    }

    /// Sets how long writes stay unlocked after one click; what is unlocked already keeps its time.
    public void unlockFor(Duration time) {
        unlockedFor = time;
        changed();
    }

    /// How long writes stay unlocked after one click.
    public Duration unlockedFor() {
        return unlockedFor;
    }

    /// Lets writes pass for [#unlockedFor()].
    public void unlock(AccountId id) {
        find(id).ifPresent(open -> open.lock().unlock(unlockedFor));
        changed();
    }

    public void lock(AccountId id) {
        find(id).ifPresent(open -> open.lock().lock());
        changed();
    }

    /// Locks writes everywhere but in a sandbox: the person has left, or the console is locked.
    public void lockAll() {
        accounts.stream()
                .filter(open -> open.account().environment() != Environment.SANDBOX)
                .forEach(open -> open.lock().lock());
        changed();
    }

    /// Counts up whenever something about the open accounts changed: which there are, what they are
    /// like, what a service said of a credential, whether writes pass and for how long they would.
    /// That their time is over changes nothing here.
    public ReadOnlyLongProperty changes() {
        return changes.getReadOnlyProperty();
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }

    private Connection connect(Account account, Credential credential, WriteLock lock) {
        return provider(account.provider())
                .orElseThrow(() -> new IllegalArgumentException("No " + account.provider()))
                .connect(account, credential, lock);
    }

    private Optional<Provider> provider(ProviderId id) {
        return providers.stream()
                .filter(provider -> provider.descriptor().id().equals(id))
                .findFirst();
    }

    /// How an account is named in sentences.
    public Message nameOf(AccountId id) {
        return find(id).map(open -> Message.verbatim(open.account().name()))
                .orElse(Message.of("accounts.gone"));
    }
}
