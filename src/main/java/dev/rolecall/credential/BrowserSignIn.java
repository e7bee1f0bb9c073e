package dev.rolecall.credential;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.CredentialSource.GoogleConsent;
import dev.rolecall.domain.FailureException;
import java.net.URI;

/// Signs people in with their browser, for accounts whose credential is a consent.
public interface BrowserSignIn {
    /// Begins an attempt; nothing is open in a browser yet.
    ///
    /// @throws FailureException with [dev.rolecall.domain.Failure.NotSignedIn] if the account's
    ///   client file is none
    Attempt begin(GoogleConsent source) throws FailureException, InterruptedException;

    /// One attempt; closed in the end, which also ends its wait.
    interface Attempt extends AutoCloseable {
        /// The page a person answers on.
        URI address();

        /// Waits for the person, a few minutes at most, and keeps what renews the sign-in for
        /// `account`.
        void finish(AccountId account) throws FailureException, InterruptedException;

        @Override
        void close();
    }
}
