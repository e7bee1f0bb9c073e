package dev.rolecall.credential;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.CredentialSource;
import dev.rolecall.domain.CredentialSource.GoogleConsent;
import dev.rolecall.domain.FailureException;

/// Makes credentials from Google's own ways to sign in, and takes consents back.
@FunctionalInterface
public interface GoogleCredentials {
    /// The credential of `account`.
    ///
    /// @param source one of the four that are Google's
    Credential of(Account account, CredentialSource source);

    /// Takes the consent back and forgets what renewed it; harmless when there is none.
    ///
    /// @throws FailureException if Google could not be told; what renews it is still kept then
    default void signOut(AccountId account, GoogleConsent source)
            throws FailureException, InterruptedException {}
}
