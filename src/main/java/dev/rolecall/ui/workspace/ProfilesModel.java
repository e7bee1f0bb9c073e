package dev.rolecall.ui.workspace;

import dev.rolecall.credential.Credentials;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.CredentialSource;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import dev.rolecall.i18n.Message;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.profile.Exchange;
import dev.rolecall.profile.FixedAccounts;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.Profiles;
import dev.rolecall.profile.ProfilesFile;
import dev.rolecall.provider.Passport;
import dev.rolecall.words.FailureWords;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The accounts a person keeps: opens them, changes them, saves them. An account of the sandbox is
/// open without being kept.
public final class ProfilesModel {
    private final AccountsModel accounts;
    private final Credentials credentials;
    private final Optional<ProfilesFile> file;
    private final Optional<LatestSaved<Profiles>> saving;
    private final KeptSecrets secrets;
    private final ReadOnlyObjectWrapper<Profiles> profiles =
            new ReadOnlyObjectWrapper<>(Profiles.NONE);
    private final Notices notices = new Notices();
    private final ReadOnlyObjectWrapper<Optional<Deleted>> deleted =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param file where the accounts are kept; without one they last as long as the run
    public ProfilesModel(
            AccountsModel accounts,
            Credentials credentials,
            Optional<ProfilesFile> file,
            Operations operations) {
        this.accounts = accounts;
        accounts.keptIn(profiles);
        this.credentials = credentials;
        this.secrets = new KeptSecrets(credentials, operations, notices::tell);
        this.file = file;
        this.saving =
                file.map(kept ->
                        new LatestSaved<>(
                                "save accounts",
                                kept::save,
                                operations,
                                why -> notices.tell(FailureWords.line(why))));
    }

    /// The accounts that somebody else has set up, and nobody can change here.
    public FixedAccounts fixed() {
        return file.map(ProfilesFile::fixed).orElse(FixedAccounts.NONE);
    }

    /// The accounts in their order.
    public ReadOnlyObjectProperty<Profiles> profiles() {
        return profiles.getReadOnlyProperty();
    }

    /// What the person must be told of the file of accounts; added to, never repeated.
    public ReadOnlyObjectProperty<List<Message>> notices() {
        return notices.all();
    }

    /// The account deleted last, as long as it can come back.
    public ReadOnlyObjectProperty<Optional<Deleted>> deleted() {
        return deleted.getReadOnlyProperty();
    }

    /// Calls `whenGone` with every account that is deleted and cannot come back any more.
    public void whenGone(Consumer<AccountId> whenGone) {
        deleted.addListener((_, before, _) ->
                before.map(gone -> gone.profile().id())
                        .filter(id -> profiles.get().find(id).isEmpty())
                        .ifPresent(whenGone));
    }

    /// Opens the accounts that were kept.
    public void openKept() {
        if (file.isPresent()) {
            try {
                ProfilesFile.Kept kept = file.get().load();
                profiles.set(kept.profiles());
                kept.notices().forEach(notices::tell);
            } catch (FailureException notRead) {
                notices.tell(FailureWords.line(notRead.failure()));
            }
        }
        openAgain();
    }

    /// Connects every account that is switched on anew, now that its credential can be had.
    public void openAgain() {
        profiles.get().all().stream().filter(Profile::enabled).forEach(this::open);
    }

    /// Adds `wanted`, or puts it in place of the one with its identifier.
    ///
    /// @param typed the secret the person typed, where its source takes one
    /// @param whenOver told on the screen whether the secret could be kept; if not, nothing has
    ///   changed
    public void save(Profile wanted, Optional<Secret> typed, Consumer<Optional<Failure>> whenOver) {
        Profile profile = fixed().inPlaceOf(wanted);
        if (typed.isPresent() && profile.source() instanceof CredentialSource.Stored) {
            secrets.keep(
                    profile.id(),
                    typed.get(),
                    refused -> {
                        if (refused.isEmpty()) {
                            saved(profile, Optional.empty(), true);
                        }
                        whenOver.accept(refused);
                    });
            return;
        }
        saved(profile, typed, typed.isPresent());
        whenOver.accept(Optional.empty());
    }

    /// Asks the service what the credential of `profile` can do, without keeping anything.
    public void test(
            Profile profile, Optional<Secret> typed, Consumer<Outcome<Passport>> whenOver) {
        Credential credential =
                typed.map(Credential::of)
                        .orElseGet(() -> credentials.of(profile.account(), profile.source()));
        accounts.test(profile.account(), credential, whenOver);
    }

    /// Makes another account like `id`; a secret in the vault is not copied.
    public void duplicate(AccountId id) {
        profiles.get()
                .find(id)
                .ifPresent(original -> {
                    AccountId copy = newId();
                    String name = profiles.get().freeName(original.account().name());
                    become(profiles.get().duplicate(id, copy, name));
                    profiles.get().find(copy).filter(Profile::enabled).ifPresent(this::open);
                    arrange();
                });
    }

    /// Moves `id` past its neighbour of the same group.
    public void move(AccountId id, boolean up) {
        become(profiles.get().move(id, up));
        arrange();
    }

    /// Opens an account that was switched off, or closes it without forgetting it.
    public void enable(AccountId id, boolean enabled) {
        become(profiles.get().enabled(id, enabled));
        if (enabled) {
            profiles.get().find(id).ifPresent(this::open);
            arrange();
        } else {
            accounts.remove(id);
        }
    }

    /// Takes an account away. It can come back until [#forgetDeleted] or until another one is
    /// deleted; its secret stays in the vault as long.
    public void delete(AccountId id) {
        forgetDeleted();
        Optional<Profile> profile = profiles.get().find(id);
        int place = profiles.get().place(id);
        become(profiles.get().delete(id));
        accounts.remove(id);
        deleted.set(profile.map(gone -> new Deleted(gone, place)));
    }

    /// Brings the account deleted last back to its place.
    public void undoDelete() {
        deleted.get()
                .ifPresent(gone -> {
                    become(profiles.get().insert(gone.place(), gone.profile()));
                    deleted.set(Optional.empty());
                    Optional.of(gone.profile()).filter(Profile::enabled).ifPresent(this::open);
                    arrange();
                });
    }

    /// Forgets the account deleted last, and its secret, for good; a consent given to it alone is
    /// withdrawn.
    public void forgetDeleted() {
        Optional<Profile> gone = deleted.get().map(Deleted::profile);
        deleted.set(Optional.empty());
        gone.ifPresent(profile -> secrets.end(profile, withdraws(profile)));
    }

    /// Whether the consent given to `profile` is withdrawn when the account goes: it signs in to
    /// Google with the browser, and no other account does so as the same client.
    public boolean withdraws(Profile profile) {
        return KeptSecrets.withdraws(profile, profiles.get());
    }

    /// Withdraws the consent an account signs in with, and asks the service once more as whom.
    ///
    /// @param whenOver told on the screen why it could not be; the account is signed in as before
    ///   then
    public void signOut(AccountId id, Consumer<Optional<Failure>> whenOver) {
        profiles.get()
                .find(id)
                .ifPresent(profile ->
                        secrets.signOut(
                                profile,
                                refused -> {
                                    accounts.find(id).ifPresent(accounts::ask);
                                    whenOver.accept(refused);
                                }));
    }

    /// All accounts without secrets, as a file for others.
    public byte[] export() {
        return new Exchange(ProfilesModel::newId).export(fixed().without(profiles.get()));
    }

    /// Adds the accounts of an exported file.
    ///
    /// @return what came of it, in words
    public List<Message> importFrom(byte[] file) {
        Profiles before = profiles.get();
        Exchange.Imported imported = new Exchange(ProfilesModel::newId).importInto(before, file);
        become(imported.profiles());
        imported.profiles().all().stream()
                .filter(profile -> profile.enabled() && before.find(profile.id()).isEmpty())
                .forEach(this::open);
        arrange();
        return imported.notes();
    }

    /// Saves what is not saved yet and forgets what was deleted; the program is ending.
    public void close() throws FailureException {
        Optional<Profile> gone = deleted.get().map(Deleted::profile);
        deleted.set(Optional.empty());
        if (saving.isPresent()) {
            saving.get().now();
        }
        if (gone.isPresent()) {
            secrets.endNow(gone.get(), withdraws(gone.get()));
        }
    }

    /// An identifier nothing else has.
    public static AccountId newId() {
        return new AccountId(UUID.randomUUID().toString());
    }

    private void saved(Profile profile, Optional<Secret> given, boolean newSecret) {
        Optional<Profile> before = profiles.get().find(profile.id());
        boolean sourceChanged =
                before.filter(known -> known.source().equals(profile.source())).isEmpty();
        if (sourceChanged) {
            credentials.forget(profile.id());
            before.filter(known -> KeptSecrets.isOver(known.source(), profile.source()))
                    .ifPresent(_ -> secrets.forget(profile.id()));
        }
        given.ifPresent(secret -> credentials.give(profile.account(), secret));
        become(before.isPresent() ? profiles.get().edit(profile) : profiles.get().add(profile));
        Optional<OpenAccount> open = accounts.find(profile.id());
        boolean other = open.filter(as -> as.account().equals(profile.account())).isEmpty();
        if (!profile.enabled()) {
            accounts.remove(profile.id());
        } else if (newSecret || sourceChanged || other) {
            open(profile);
        }
        arrange();
    }

    private void open(Profile profile) {
        accounts.open(profile.account(), credentials.of(profile.account(), profile.source()));
    }

    private void arrange() {
        accounts.order(profiles.get().all().stream().map(Profile::id).toList());
    }

    private void become(Profiles changed) {
        Profiles next = fixed().over(changed);
        if (!next.equals(profiles.get())) {
            profiles.set(next);
            saving.ifPresent(kept -> {
                kept.note(next);
                kept.start();
            });
        }
    }

    /// An account that was deleted, and where it stood.
    public record Deleted(Profile profile, int place) {}
}
