package dev.rolecall.app;

import dev.rolecall.credential.GoogleAccounts;
import dev.rolecall.domain.CredentialSource;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.Operations;
import dev.rolecall.profile.Profile;
import dev.rolecall.ui.accounts.SignInViewModel;
import java.util.Optional;

/// Makes what the sheet shows on which somebody signs in to Google.
final class GoogleConsents {
    private final GoogleAccounts google;
    private final Operations operations;
    private final Browser browser;
    private final Messages messages;

    GoogleConsents(GoogleAccounts google, Operations operations, Messages messages) {
        this.google = google;
        this.operations = operations;
        this.browser = new Browser(operations);
        this.messages = messages;
    }

    /// The sheet for an account; empty unless its credential is a consent.
    Optional<SignInViewModel> of(Profile profile) {
        return profile.source() instanceof CredentialSource.GoogleConsent consent
                ? Optional.of(
                        new SignInViewModel(
                                profile.account(), consent, google, operations, browser, messages))
                : Optional.empty();
    }
}
