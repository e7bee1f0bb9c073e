package dev.rolecall.ui.accounts;

import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Secret;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.ui.workspace.AccountsModel;
import dev.rolecall.ui.workspace.NewAccount;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The account a person is about to add: what was typed, what is wrong with it, what a test found.
/// A report belongs to what was tested and goes as soon as anything is typed.
public final class AccountFormViewModel {
    private final AccountsModel accounts;
    private final Messages messages;
    private final ReportWords words;
    private final CredentialEntry credential;
    private final List<ServiceChoice> services;
    private final ObjectProperty<ServiceChoice> service;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty address = new SimpleStringProperty("");
    private final ObjectProperty<Environment> environment =
            new SimpleObjectProperty<>(Environment.PRODUCTION);
    private final ReadOnlyObjectWrapper<FormProblems> problems =
            new ReadOnlyObjectWrapper<>(FormProblems.NONE);
    private final ReadOnlyObjectWrapper<FormProblems> told =
            new ReadOnlyObjectWrapper<>(FormProblems.NONE);
    private final ReadOnlyBooleanWrapper testing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<ConnectionReport>> report =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private long test;
    private boolean tried;

    /// @param variables what the environment Rolecall was started in holds, by name
    public AccountFormViewModel(
            AccountsModel accounts,
            Function<String, Optional<String>> variables,
            Messages messages) {
        this.accounts = accounts;
        this.messages = messages;
        this.words = new ReportWords(messages);
        this.credential = new CredentialEntry(variables);
        this.services = accounts.services().stream().map(this::choice).toList();
        this.service = new SimpleObjectProperty<>(services.getFirst());
        service.addListener((_, before, now) -> serviceChanged(before, now));
        serviceChanged(services.getFirst(), services.getFirst());
        InvalidationListener edited = _ -> edited();
        service.addListener(edited);
        name.addListener(edited);
        address.addListener(edited);
        environment.addListener(edited);
        credential.whenEdited(this::edited);
        edited();
    }

    public List<ServiceChoice> services() {
        return services;
    }

    public ObjectProperty<ServiceChoice> service() {
        return service;
    }

    public StringProperty name() {
        return name;
    }

    public StringProperty address() {
        return address;
    }

    public ObjectProperty<Environment> environment() {
        return environment;
    }

    public CredentialEntry credential() {
        return credential;
    }

    /// What keeps the account from being added now, field by field.
    public ReadOnlyObjectProperty<FormProblems> problems() {
        return problems.getReadOnlyProperty();
    }

    /// Those of the problems a person is told: before the first try only what is wrong, from then
    /// on also what is missing.
    public ReadOnlyObjectProperty<FormProblems> told() {
        return told.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty testing() {
        return testing.getReadOnlyProperty();
    }

    /// What the last test found; empty until one ended for what is typed now.
    public ReadOnlyObjectProperty<Optional<ConnectionReport>> report() {
        return report.getReadOnlyProperty();
    }

    /// Asks the service what the credential can do; nothing is kept.
    public void test() {
        Optional<NewAccount> wanted = wanted();
        if (wanted.isEmpty() || testing.get()) {
            return;
        }
        long mine = ++test;
        testing.set(true);
        Descriptor descriptor = descriptor();
        accounts.test(
                wanted.get(),
                outcome -> {
                    if (mine == test) {
                        testing.set(false);
                        report.set(words.of(descriptor, outcome));
                    }
                });
    }

    /// Opens the account and forgets the credential that was typed.
    ///
    /// @return whether it was opened; the problems say why not
    public boolean save() {
        Optional<NewAccount> wanted = wanted();
        wanted.ifPresent(account -> {
            accounts.add(account);
            credential.forget();
        });
        return wanted.isPresent();
    }

    private Optional<NewAccount> wanted() {
        tried = true;
        told.set(problems.get());
        Optional<URI> base = check().base();
        Optional<Secret> secret = credential.secret();
        if (!problems.get().none() || base.isEmpty() || secret.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new NewAccount(
                        service.get().id(),
                        name.get().strip(),
                        base.get(),
                        environment.get(),
                        secret.get()));
    }

    private void edited() {
        test++;
        testing.set(false);
        report.set(Optional.empty());
        AddressCheck check = check();
        problems.set(
                new FormProblems(
                        nameProblem().map(messages::text),
                        check.problem().map(messages::text),
                        check.warning().map(messages::text),
                        environmentProblem(check).map(messages::text),
                        credential.problem().map(messages::text)));
        told.set(tried ? problems.get() : problems.get().withoutMissing());
    }

    private Optional<Message> nameProblem() {
        String typed = name.get().strip();
        if (typed.isEmpty()) {
            return Optional.of(Message.of("accounts.name.missing"));
        }
        return isTaken(typed) ? Optional.of(Message.of("accounts.name.taken")) : Optional.empty();
    }

    /// Writes to a sandbox are never locked, so nothing but this machine may be called one.
    private Optional<Message> environmentProblem(AddressCheck check) {
        return environment.get() == Environment.SANDBOX
                        && check.base().isPresent()
                        && !check.isLoopback()
                ? Optional.of(Message.of("accounts.environment.notSandbox"))
                : Optional.empty();
    }

    private AddressCheck check() {
        return AddressCheck.of(address.get(), addresses(service.get()));
    }

    private static List<String> addresses(ServiceChoice service) {
        return service.addresses().stream().map(ServiceChoice.AddressChoice::address).toList();
    }

    private Descriptor descriptor() {
        return accounts.services().stream()
                .filter(candidate -> candidate.id().equals(service.get().id()))
                .findFirst()
                .orElseThrow();
    }

    /// What the person did not type themselves follows the service.
    private void serviceChanged(ServiceChoice before, ServiceChoice now) {
        if (name.get().isEmpty() || name.get().startsWith(before.name())) {
            name.set(freeName(now.name()));
        }
        if (address.get().isEmpty() || addresses(before).contains(address.get())) {
            address.set(addresses(now).stream().findFirst().orElse(""));
        }
    }

    /// `name`, numbered if an account has it already.
    private String freeName(String name) {
        String free = name;
        for (int number = 2; isTaken(free); number++) {
            free = name + " " + number;
        }
        return free;
    }

    private boolean isTaken(String typed) {
        return accounts.accounts().stream().anyMatch(open -> open.account().name().equals(typed));
    }

    private ServiceChoice choice(Descriptor service) {
        return new ServiceChoice(
                service.id(),
                service.glyph(),
                messages.text(service.name()),
                messages.text(service.credentialHint()),
                service.addresses().stream()
                        .map(address ->
                                new ServiceChoice.AddressChoice(
                                        messages.text(address.name()),
                                        address.address().toString()))
                        .toList());
    }
}
