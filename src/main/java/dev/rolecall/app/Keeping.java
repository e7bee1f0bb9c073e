package dev.rolecall.app;

import dev.rolecall.credential.GoogleCredentials;
import dev.rolecall.credential.SecretsOfThisRun;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.StoredSecrets;
import dev.rolecall.profile.ProfilesFile;
import dev.rolecall.secret.PassphraseKeys;
import dev.rolecall.secret.Vault;
import dev.rolecall.secret.keychain.SystemStores;
import dev.rolecall.store.UserFolders;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// What outlasts a run of the window, and what locks it away.
///
/// @param accounts where accounts are kept; absent where nothing is to be kept
/// @param secrets where secrets are kept
/// @param locked whether the console is locked now
record Keeping(
        Optional<ProfilesFile> accounts,
        StoredSecrets secrets,
        GoogleCredentials google,
        BooleanSupplier locked) {

    /// Nothing is kept and nothing is locked, as in the sandbox.
    static Keeping nothing() {
        return new Keeping(Optional.empty(), new SecretsOfThisRun(), NO_GOOGLE, () -> false);
    }

    /// Accounts in the person's folder for settings, secrets in the vault.
    static Keeping in(UserFolders folders) {
        Clock clock = Clock.systemUTC();
        return new Keeping(
                Optional.of(new ProfilesFile(folders.config(), clock)),
                new OpeningVault(
                        new Vault(
                                folders.data(),
                                SystemStores.ofThisSystem(),
                                PassphraseKeys.ofThisMachine(),
                                clock)),
                NO_GOOGLE,
                () -> false);
    }

    /// Google's sign-in is not at hand.
    static final GoogleCredentials NO_GOOGLE =
            (_, _) ->
                    () -> {
                        throw new FailureException(
                                new Failure.NoCredential(Failure.Source.GOOGLE, ""));
                    };
}
