package dev.rolecall.credential;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.CredentialSource;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import dev.rolecall.domain.StoredSecrets;
import dev.rolecall.i18n.Messages;
import dev.rolecall.signin.Consent;
import dev.rolecall.signin.GoogleSignIn;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// Google's sign-in for accounts: refresh tokens are kept where all secrets are, under the
/// account's identifier.
public final class GoogleAccounts implements GoogleCredentials, BrowserSignIn {
    /// Long enough to look for a second factor.
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final GoogleSignIn google;
    private final StoredSecrets vault;
    private final Messages messages;

    /// @param messages for the page a browser shows at the end
    public GoogleAccounts(GoogleSignIn google, StoredSecrets vault, Messages messages) {
        this.google = google;
        this.vault = vault;
        this.messages = messages;
    }

    @Override
    public Credential of(Account account, CredentialSource source) {
        return switch (source) {
            case CredentialSource.GoogleDefault machine -> google.machine(machine);
            case CredentialSource.GoogleKeyFile key -> google.key(key);
            case CredentialSource.GoogleImpersonation acting -> google.acting(acting);
            case CredentialSource.GoogleConsent consent ->
                    google.consented(consent, () -> vault.find(account.id().value()));
            case CredentialSource.Stored _,
                    CredentialSource.AskedEachTime _,
                    CredentialSource.EnvironmentVariable _,
                    CredentialSource.SecretFile _,
                    CredentialSource.CommandOutput _ ->
                    throw new IllegalArgumentException("Not a way to sign in to Google: " + source);
        };
    }

    @Override
    public Attempt begin(CredentialSource.GoogleConsent source) throws FailureException {
        Consent consent = google.ask(source.clientFile(), messages);
        return new Attempt() {
            @Override
            public URI address() {
                return consent.address();
            }

            @Override
            public void finish(AccountId account) throws FailureException, InterruptedException {
                vault.keep(account.value(), consent.await(PATIENCE));
            }

            @Override
            public void close() {
                consent.close();
            }
        };
    }

    @Override
    public void signOut(AccountId account, CredentialSource.GoogleConsent source)
            throws FailureException, InterruptedException {
        Optional<Secret> kept = vault.find(account.value());
        if (kept.isPresent()) {
            google.signOut(source.clientFile(), kept.get());
            vault.forget(account.value());
        }
    }
}
