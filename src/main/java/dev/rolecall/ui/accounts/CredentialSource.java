package dev.rolecall.ui.accounts;

/// Where the form takes a credential from; neither way writes it anywhere.
public enum CredentialSource {
    TYPED,
    ENVIRONMENT_VARIABLE
}
