package dev.rolecall.app;

import dev.rolecall.credential.GoogleAccounts;
import dev.rolecall.credential.SecretsOfThisRun;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.StoredSecrets;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.policy.Policy;
import dev.rolecall.policy.PolicyFile;
import dev.rolecall.profile.ProfilesFile;
import dev.rolecall.secret.PassphraseKeys;
import dev.rolecall.secret.SystemStore;
import dev.rolecall.secret.Vault;
import dev.rolecall.secret.VaultState;
import dev.rolecall.secret.keychain.SystemStores;
import dev.rolecall.settings.Drawing;
import dev.rolecall.settings.SettingsFile;
import dev.rolecall.signin.GoogleSignIn;
import dev.rolecall.snapshot.SnapshotStore;
import dev.rolecall.snapshot.sqlite.SqliteSnapshots;
import dev.rolecall.store.UserFolders;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// What outlasts a run of the window, and what locks it away.
///
/// @param accounts where accounts are kept; absent where nothing is to be kept
/// @param settings where the window's settings are kept; absent where nothing is to be kept
/// @param pictures where what was read is kept; absent where nothing is to be kept
/// @param secrets where secrets are kept
/// @param vault the vault they are kept in and how it is locked; absent where nothing locks
/// @param way how the services are reached
/// @param locked whether the console is locked now
record Keeping(
        Optional<ProfilesFile> accounts,
        Optional<SettingsFile> settings,
        Optional<SnapshotStore.Opening> pictures,
        StoredSecrets secrets,
        Optional<KeptVault> vault,
        WayOut way,
        GoogleAccounts google,
        BooleanSupplier locked) {

    /// A vault and the store its key may be in.
    record KeptVault(Vault vault, SystemStore store) {
        private static KeptVault in(UserFolders folders) {
            SystemStore store = SystemStores.ofThisSystem();
            Clock clock = Clock.systemUTC();
            return new KeptVault(
                    new Vault(folders.data(), store, PassphraseKeys.ofThisMachine(), clock), store);
        }

        private boolean locked() {
            return vault.state() instanceof VaultState.Locked;
        }
    }

    /// Nothing is kept and nothing is locked, as in the tour.
    static Keeping nothing() {
        return nothing(Policy.none(Path.of("")));
    }

    /// Nothing is kept and nothing is locked, as where somebody looks around in the sandbox.
    ///
    /// @param policy what holds all the same
    static Keeping nothing(Policy policy) {
        StoredSecrets secrets = new SecretsOfThisRun();
        return keeping(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                secrets,
                Optional.empty(),
                WayOut.ofThisRun(secrets, policy),
                () -> false);
    }

    /// How the person wants the window drawn. Of settings that cannot be read the window tells when
    /// it is there.
    static Drawing drawing(UserFolders folders) {
        try {
            return SettingsFile.drawing(folders.config(), Clock.systemUTC());
        } catch (FailureException toldLater) {
            return Drawing.USUAL;
        }
    }

    /// Accounts and network settings in the person's folder for settings, secrets in the vault,
    /// which the window locks and unlocks.
    static Keeping in(UserFolders folders) {
        return in(folders, new PolicyFile(folders.administrator()).read());
    }

    /// The same under another policy.
    static Keeping in(UserFolders folders, Policy policy) {
        KeptVault vault = KeptVault.in(folders);
        return keeping(
                kept(folders, policy),
                Optional.of(new SettingsFile(folders.config(), Clock.systemUTC())),
                Optional.of(pictures(folders)),
                vault.vault(),
                Optional.of(vault),
                way(folders, vault.vault(), policy),
                vault::locked);
    }

    /// The same for the command line, where the vault is opened when a secret is first wanted.
    ///
    /// @param notices told what a person must know of the vault's file
    static Keeping atTerminal(
            UserFolders folders, TerminalQuestions questions, Consumer<Message> notices) {
        Vault vault = KeptVault.in(folders).vault();
        vault.listen(notices);
        StoredSecrets secrets = new TerminalVault(vault, questions::passphrase);
        Policy policy = new PolicyFile(folders.administrator()).read();
        return keeping(
                kept(folders, policy),
                Optional.empty(),
                Optional.empty(),
                secrets,
                Optional.empty(),
                way(folders, secrets, policy),
                () -> false);
    }

    private static Optional<ProfilesFile> kept(UserFolders folders, Policy policy) {
        return Optional.of(
                new ProfilesFile(folders.config(), Clock.systemUTC(), policy.accounts()));
    }

    private static SnapshotStore.Opening pictures(UserFolders folders) {
        Path file = folders.data().resolve(SqliteSnapshots.FILE);
        return tell -> SqliteSnapshots.open(file, Clock.system(ZoneId.systemDefault()), tell);
    }

    private static WayOut way(UserFolders folders, StoredSecrets secrets, Policy policy) {
        return WayOut.open(folders.config(), secrets, System.getenv(), policy);
    }

    private static Keeping keeping(
            Optional<ProfilesFile> accounts,
            Optional<SettingsFile> settings,
            Optional<SnapshotStore.Opening> pictures,
            StoredSecrets secrets,
            Optional<KeptVault> vault,
            WayOut way,
            BooleanSupplier locked) {
        GoogleAccounts google =
                new GoogleAccounts(
                        new GoogleSignIn(way.transport()),
                        secrets,
                        new Messages(Locale.getDefault()));
        return new Keeping(accounts, settings, pictures, secrets, vault, way, google, locked);
    }
}
