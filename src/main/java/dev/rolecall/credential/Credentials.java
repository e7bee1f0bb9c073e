package dev.rolecall.credential;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.CredentialSource;
import dev.rolecall.domain.CredentialSource.GoogleConsent;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import dev.rolecall.domain.StoredSecrets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// The credentials of all accounts of this run. What had to be fetched with effort stays in memory,
/// until the console is locked or the account goes.
public final class Credentials {
    /// Long enough to lay a finger on a reader.
    private static final Duration COMMAND_LIMIT = Duration.ofSeconds(60);

    private final StoredSecrets vault;
    private final SecretPrompt prompt;
    private final Function<String, Optional<String>> environment;
    private final GoogleCredentials google;
    private final BooleanSupplier locked;
    private final Clock clock;
    private final Map<AccountId, RememberedCredential> asked = new ConcurrentHashMap<>();
    private final SecretsAtHand atHand = new SecretsAtHand();

    /// @param environment the environment variables by name
    /// @param locked whether the console is locked now
    public Credentials(
            StoredSecrets vault,
            SecretPrompt prompt,
            Function<String, Optional<String>> environment,
            GoogleCredentials google,
            BooleanSupplier locked,
            Clock clock) {
        this.vault = vault;
        this.prompt = prompt;
        this.environment = environment;
        this.google = google;
        this.locked = locked;
        this.clock = clock;
    }

    /// The credential of `account`, which gives nothing while the console is locked.
    public Credential of(Account account, CredentialSource source) {
        return new LockedAway(atHand.watch(account.id(), made(account, source)), locked);
    }

    /// Keeps a secret the person has just typed for an account that asks each time.
    public void give(Account account, Secret secret) {
        RememberedCredential credential = asked(account);
        atHand.watch(account.id(), credential);
        credential.remember(secret);
    }

    /// Where secrets are kept between runs.
    public StoredSecrets vault() {
        return vault;
    }

    /// Forgets every secret in memory: the console is being locked.
    public void forgetAll() {
        atHand.forgetAll();
    }

    /// Forgets what is in memory for an account that goes or gets another source.
    public void forget(AccountId account) {
        asked.remove(account);
        atHand.forget(account);
    }

    /// Takes a consent given to Google back and forgets it, here too; harmless when there is none.
    ///
    /// @throws FailureException if Google could not be told; what renews the sign-in is kept then
    public void signOut(AccountId account, GoogleConsent source)
            throws FailureException, InterruptedException {
        google.signOut(account, source);
        forget(account);
    }

    private Credential made(Account account, CredentialSource source) {
        return switch (source) {
            case CredentialSource.Stored _ -> new FreshCredential(Origins.vault(vault, account));
            case CredentialSource.AskedEachTime _ -> asked(account);
            case CredentialSource.EnvironmentVariable(String name) ->
                    new FreshCredential(Origins.variable(environment, name));
            case CredentialSource.SecretFile(Path path) -> new FreshCredential(Origins.file(path));
            case CredentialSource.CommandOutput(List<String> command) ->
                    new RememberedCredential(Origins.command(command, COMMAND_LIMIT), clock);
            case CredentialSource.GoogleDefault _,
                    CredentialSource.GoogleKeyFile _,
                    CredentialSource.GoogleImpersonation _,
                    CredentialSource.GoogleConsent _ ->
                    google.of(account, source);
        };
    }

    /// One an account: what was typed stays when the account is opened again.
    private RememberedCredential asked(Account account) {
        return asked.computeIfAbsent(
                account.id(),
                _ -> new RememberedCredential(new TypedByPerson(prompt, account), clock));
    }
}
