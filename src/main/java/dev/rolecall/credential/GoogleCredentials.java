package dev.rolecall.credential;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.CredentialSource;

/// Makes credentials from Google's own ways to sign in.
@FunctionalInterface
public interface GoogleCredentials {
    /// The credential of `account`.
    ///
    /// @param source one of the four that are Google's
    Credential of(Account account, CredentialSource source);
}
