package dev.rolecall.ui.accounts;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.CredentialSource;
import dev.rolecall.domain.Failure;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.Outcome;
import dev.rolecall.profile.FixedAccounts;
import dev.rolecall.profile.Profile;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.provider.Passport;
import dev.rolecall.ui.workspace.AccountsModel;
import dev.rolecall.ui.workspace.ProfilesModel;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The account a person is about to add or change: what was typed, what is wrong with it, what a
/// test found. A report belongs to what was tested and goes as soon as anything is typed.
public final class AccountFormViewModel {
    private final AccountsModel accounts;
    private final ProfilesModel profiles;
    private final Optional<Profile> edited;
    private final ReportWords words;
    private final List<ServiceChoice> services;
    private final AccountFields fields;
    private final ReadOnlyObjectWrapper<FormProblems> problems =
            new ReadOnlyObjectWrapper<>(FormProblems.NONE);
    private final ReadOnlyObjectWrapper<FormProblems> told =
            new ReadOnlyObjectWrapper<>(FormProblems.NONE);
    private final ReadOnlyBooleanWrapper testing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<ConnectionReport>> report =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Profile> saved = Optional.empty();
    private Optional<URI> answersNot = Optional.empty();
    private long test;
    private boolean tried;

    /// @param edited the account to change; absent for a new one
    /// @param variables what the environment Rolecall was started in holds, by name
    public AccountFormViewModel(
            AccountsModel accounts,
            ProfilesModel profiles,
            Optional<Profile> edited,
            Function<String, Optional<String>> variables,
            Messages messages) {
        this.accounts = accounts;
        this.profiles = profiles;
        this.edited = edited;
        this.words = new ReportWords(messages);
        this.services =
                accounts.services().stream()
                        .map(service -> ServiceChoice.of(service, messages))
                        .toList();
        ServiceChoice first =
                services.stream()
                        .filter(service ->
                                edited.filter(known ->
                                                known.account().provider().equals(service.id()))
                                        .isPresent())
                        .findFirst()
                        .orElse(services.getFirst());
        this.fields = new AccountFields(first, edited, this::isTaken, variables, messages);
        fields.whenEdited(this::edited);
        edited();
    }

    public List<ServiceChoice> services() {
        return services;
    }

    public AccountFields fields() {
        return fields;
    }

    /// Whether an account is being changed, not added.
    public boolean isEdit() {
        return edited.isPresent();
    }

    /// Who has set the account up for everybody on this machine, so that its credential alone is
    /// the person's; empty if all of it is.
    public Optional<String> fixedBy() {
        FixedAccounts fixed = profiles.fixed();
        return Optional.of(fixed.who()).filter(_ -> fixed.has(fields.id()));
    }

    /// The groups there are, to choose from.
    public List<String> groups() {
        return profiles.profiles().get().groups();
    }

    /// What keeps the account from being saved now, field by field.
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
        wanted().ifPresent(profile -> ask(profile, _ -> {}));
    }

    /// Saves the account and forgets the credential that was typed. An address that is none of the
    /// service's own is asked first; if nothing of the service answers there, that is told, and
    /// saving once more saves all the same.
    ///
    /// @param onSaved called when it is saved; the problems or the report say why it is not
    public void save(Runnable onSaved) {
        Optional<Profile> wanted = wanted();
        if (wanted.isEmpty() || testing.get()) {
            return;
        }
        Profile profile = wanted.get();
        URI base = profile.account().base();
        boolean known =
                !fields.isOwnAddress()
                        || answersNot.filter(base::equals).isPresent()
                        || edited.filter(old -> old.account().base().equals(base)).isPresent()
                        || report.get().filter(ConnectionReport::good).isPresent();
        if (known) {
            keep(profile, onSaved);
        } else {
            ask(profile, outcome -> checked(profile, outcome, onSaved));
        }
    }

    /// The account that was saved, if its credential is a consent that has to be asked for first.
    public Optional<Profile> newConsent() {
        return saved.filter(profile -> client(profile).isPresent())
                .filter(profile -> !client(profile).equals(edited.flatMap(this::client)));
    }

    private Optional<Path> client(Profile profile) {
        return profile.source() instanceof CredentialSource.GoogleConsent consent
                ? Optional.of(consent.clientFile())
                : Optional.empty();
    }

    private void checked(Profile profile, Outcome<Passport> outcome, Runnable onSaved) {
        if (outcome instanceof Outcome.Failed<Passport>(Failure failure) && isElsewhere(failure)) {
            answersNot = Optional.of(profile.account().base());
            report.set(report.get().map(found -> found.with(words.saveAnyway())));
        } else {
            keep(profile, onSaved);
        }
    }

    /// Whether a failure speaks of the address rather than of the credential.
    private static boolean isElsewhere(Failure failure) {
        return failure instanceof Failure.Unreachable
                || failure instanceof Failure.Unreadable
                || failure instanceof Failure.NotFound
                || failure instanceof Failure.Unexpected;
    }

    private void keep(Profile profile, Runnable onSaved) {
        profiles.save(
                profile,
                fields.credential().typed(),
                why -> {
                    if (why.isPresent()) {
                        report.set(words.of(descriptor(), new Outcome.Failed<>(why.get())));
                    } else {
                        fields.credential().forget();
                        saved = Optional.of(profile);
                        onSaved.run();
                    }
                });
    }

    private void ask(Profile profile, Consumer<Outcome<Passport>> then) {
        if (testing.get()) {
            return;
        }
        long mine = ++test;
        testing.set(true);
        Descriptor descriptor = descriptor();
        profiles.test(
                profile,
                fields.credential().typed(),
                outcome -> {
                    if (mine == test) {
                        testing.set(false);
                        report.set(words.of(descriptor, outcome));
                        then.accept(outcome);
                    }
                });
    }

    private Optional<Profile> wanted() {
        tried = true;
        told.set(problems.get());
        return fields.profile();
    }

    private void edited() {
        test++;
        testing.set(false);
        report.set(Optional.empty());
        problems.set(fields.problems());
        told.set(tried ? problems.get() : problems.get().withoutMissing());
    }

    private Descriptor descriptor() {
        return accounts.services().stream()
                .filter(candidate -> candidate.id().equals(fields.service().get().id()))
                .findFirst()
                .orElseThrow();
    }

    private boolean isTaken(String typed) {
        Optional<AccountId> own = edited.map(Profile::id);
        return Stream.concat(
                        accounts.accounts().stream().map(open -> open.account()),
                        profiles.profiles().get().all().stream().map(Profile::account))
                .filter(account -> own.filter(account.id()::equals).isEmpty())
                .anyMatch(account -> account.name().equals(typed));
    }
}
