package dev.rolecall.ui.accounts;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.CredentialSource;
import dev.rolecall.domain.Environment;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.profile.AddressCheck;
import dev.rolecall.profile.Colour;
import dev.rolecall.profile.Profile;
import dev.rolecall.ui.workspace.ProfilesModel;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What a person typed into the account form, and the account it makes.
public final class AccountFields {
    private final AccountId id;
    private final boolean enabled;
    private final Predicate<String> isTaken;
    private final Messages messages;
    private final CredentialEntry credential;
    private final ObjectProperty<ServiceChoice> service;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty address = new SimpleStringProperty("");
    private final ObjectProperty<Environment> environment =
            new SimpleObjectProperty<>(Environment.PRODUCTION);
    private final StringProperty group = new SimpleStringProperty("");
    private final ObjectProperty<Colour> colour = new SimpleObjectProperty<>(Colour.NONE);

    /// @param edited the account to change; absent for a new one
    /// @param isTaken whether another account has a name
    AccountFields(
            ServiceChoice first,
            Optional<Profile> edited,
            Predicate<String> isTaken,
            Function<String, Optional<String>> variables,
            Messages messages) {
        this.id = edited.map(Profile::id).orElseGet(ProfilesModel::newId);
        this.enabled = edited.map(Profile::enabled).orElse(true);
        this.isTaken = isTaken;
        this.messages = messages;
        this.credential = new CredentialEntry(variables);
        this.service = new SimpleObjectProperty<>(first);
        edited.ifPresentOrElse(this::show, () -> serviceChanged(first, first));
        service.addListener((_, before, now) -> serviceChanged(before, now));
    }

    /// Of the account to change, or of the one to make.
    AccountId id() {
        return id;
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

    /// The heading the account stands under; empty for none.
    public StringProperty group() {
        return group;
    }

    public ObjectProperty<Colour> colour() {
        return colour;
    }

    public CredentialEntry credential() {
        return credential;
    }

    void whenEdited(Runnable edited) {
        InvalidationListener listener = _ -> edited.run();
        service.addListener(listener);
        name.addListener(listener);
        address.addListener(listener);
        environment.addListener(listener);
        group.addListener(listener);
        colour.addListener(listener);
        credential.whenEdited(edited);
    }

    /// Whether the address is none of the service's public ones.
    boolean isOwnAddress() {
        return !addresses(service.get()).contains(address.get().strip().replaceFirst("/+$", ""));
    }

    /// The account; empty as long as there is a problem.
    Optional<Profile> profile() {
        Optional<URI> base = check().base();
        Optional<CredentialSource> source = credential.source();
        if (!problems().none() || base.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        Account account =
                new Account(
                        id, service.get().id(), name.get().strip(), base.get(), environment.get());
        Optional<String> heading = Optional.of(group.get().strip()).filter(text -> !text.isEmpty());
        return Optional.of(new Profile(account, source.get(), heading, colour.get(), enabled));
    }

    FormProblems problems() {
        AddressCheck check = check();
        return new FormProblems(
                nameProblem().map(messages::text),
                check.problem().map(messages::text),
                check.warning().map(messages::text),
                environmentProblem(check).map(messages::text),
                credential.problem().map(messages::text),
                credential.missing().isPresent());
    }

    private void show(Profile profile) {
        name.set(profile.account().name());
        address.set(profile.account().base().toString());
        environment.set(profile.account().environment());
        group.set(profile.group().orElse(""));
        colour.set(profile.colour());
        credential.show(profile.source());
    }

    private Optional<Message> nameProblem() {
        String typed = name.get().strip();
        if (typed.isEmpty()) {
            return Optional.of(Message.of("accounts.name.missing"));
        }
        return isTaken.test(typed)
                ? Optional.of(Message.of("accounts.name.taken"))
                : Optional.empty();
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

    /// What the person did not type themselves follows the service.
    private void serviceChanged(ServiceChoice before, ServiceChoice now) {
        if (name.get().isEmpty() || name.get().startsWith(before.name())) {
            name.set(freeName(now.name()));
        }
        if (address.get().isEmpty() || addresses(before).contains(address.get())) {
            address.set(addresses(now).stream().findFirst().orElse(""));
        }
        if (!now.credentials().contains(credential.kind().get())) {
            credential.kind().set(CredentialKind.STORED);
        }
    }

    private String freeName(String wanted) {
        String free = wanted;
        for (int number = 2; isTaken.test(free); number++) {
            free = wanted + " " + number;
        }
        return free;
    }
}
