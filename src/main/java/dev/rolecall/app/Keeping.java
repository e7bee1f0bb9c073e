package dev.rolecall.app;

import dev.rolecall.credential.GoogleAccounts;
import dev.rolecall.credential.SecretsOfThisRun;
import dev.rolecall.domain.StoredSecrets;
import dev.rolecall.i18n.Messages;
import dev.rolecall.profile.ProfilesFile;
import dev.rolecall.secret.PassphraseKeys;
import dev.rolecall.secret.Vault;
import dev.rolecall.secret.keychain.SystemStores;
import dev.rolecall.signin.GoogleSignIn;
import dev.rolecall.store.UserFolders;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// What outlasts a run of the window, and what locks it away.
///
/// @param accounts where accounts are kept; absent where nothing is to be kept
/// @param secrets where secrets are kept
/// @param way how the services are reached
/// @param locked whether the console is locked now
record Keeping(
        Optional<ProfilesFile> accounts,
        StoredSecrets secrets,
        WayOut way,
        GoogleAccounts google,
        BooleanSupplier locked) {

    /// Nothing is kept and nothing is locked, as in the sandbox.
    static Keeping nothing() {
        StoredSecrets secrets = new SecretsOfThisRun();
        return keeping(Optional.empty(), secrets, WayOut.ofThisRun(secrets));
    }

    /// Accounts and network settings in the person's folder for settings, secrets in the vault.
    static Keeping in(UserFolders folders) {
        Clock clock = Clock.systemUTC();
        StoredSecrets secrets =
                new OpeningVault(
                        new Vault(
                                folders.data(),
                                SystemStores.ofThisSystem(),
                                PassphraseKeys.ofThisMachine(),
                                clock));
        return keeping(
                Optional.of(new ProfilesFile(folders.config(), clock)),
                secrets,
                WayOut.open(folders.config(), secrets, System.getenv()));
    }

    private static Keeping keeping(
            Optional<ProfilesFile> accounts, StoredSecrets secrets, WayOut way) {
        GoogleAccounts google =
                new GoogleAccounts(
                        new GoogleSignIn(way.transport()),
                        secrets,
                        new Messages(Locale.getDefault()));
        return new Keeping(accounts, secrets, way, google, () -> false);
    }
}
