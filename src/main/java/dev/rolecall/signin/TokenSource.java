package dev.rolecall.signin;

import com.google.auth.oauth2.AccessToken;
import dev.rolecall.domain.FailureException;
import java.util.Optional;

/// Where an account's access tokens come from; asked again each time one is needed, so that a file
/// that was replaced meanwhile counts.
interface TokenSource {
    /// A new access token, which takes a call to Google.
    Given next() throws FailureException, InterruptedException;

    /// What came of it.
    ///
    /// @param quotaProject what the credential's file names, if it names one
    record Given(AccessToken token, Optional<String> quotaProject) {
        @Override
        public String toString() {
            return "Given[••••]";
        }
    }
}
