package dev.rolecall.app;

import dev.rolecall.credential.GoogleAccounts;
import dev.rolecall.domain.CredentialSource;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.Operations;
import dev.rolecall.profile.Profile;
import dev.rolecall.ui.accounts.SignInViewModel;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;

/// Makes what the sheet shows on which somebody signs in to Google.
final class GoogleConsents {
    private final GoogleAccounts google;
    private final Operations operations;
    private final Consumer<URI> browser;
    private final Messages messages;

    /// @param browser opens a page for the person
    GoogleConsents(
            GoogleAccounts google,
            Operations operations,
            Consumer<URI> browser,
            Messages messages) {
        this.google = google;
        this.operations = operations;
        this.browser = browser;
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
