package dev.rolecall.ui.accounts;

import dev.rolecall.domain.CredentialSource;
import dev.rolecall.i18n.Message;
import java.util.Arrays;
import java.util.List;

/// The ways an account can come by its credential, as the form offers them.
public enum CredentialKind {
    STORED,
    ASKED,
    VARIABLE,
    FILE,
    COMMAND,
    GOOGLE_CONSENT,
    GOOGLE_DEFAULT,
    GOOGLE_KEY_FILE,
    GOOGLE_IMPERSONATION;

    /// Those a service knows.
    ///
    /// @param google whether people sign in to it with Google
    static List<CredentialKind> offered(boolean google) {
        return Arrays.stream(values()).filter(kind -> google || !kind.isGoogle()).toList();
    }

    static CredentialKind of(CredentialSource source) {
        return switch (source) {
            case CredentialSource.Stored _ -> STORED;
            case CredentialSource.AskedEachTime _ -> ASKED;
            case CredentialSource.EnvironmentVariable _ -> VARIABLE;
            case CredentialSource.SecretFile _ -> FILE;
            case CredentialSource.CommandOutput _ -> COMMAND;
            case CredentialSource.GoogleConsent _ -> GOOGLE_CONSENT;
            case CredentialSource.GoogleDefault _ -> GOOGLE_DEFAULT;
            case CredentialSource.GoogleKeyFile _ -> GOOGLE_KEY_FILE;
            case CredentialSource.GoogleImpersonation _ -> GOOGLE_IMPERSONATION;
        };
    }

    boolean isGoogle() {
        return switch (this) {
            case STORED, ASKED, VARIABLE, FILE, COMMAND -> false;
            case GOOGLE_CONSENT, GOOGLE_DEFAULT, GOOGLE_KEY_FILE, GOOGLE_IMPERSONATION -> true;
        };
    }

    /// What it is called, for a list to choose from.
    Message words() {
        return Message.of(
                switch (this) {
                    case STORED -> "accounts.kind.stored";
                    case ASKED -> "accounts.kind.asked";
                    case VARIABLE -> "accounts.kind.variable";
                    case FILE -> "accounts.kind.file";
                    case COMMAND -> "accounts.kind.command";
                    case GOOGLE_CONSENT -> "accounts.kind.googleConsent";
                    case GOOGLE_DEFAULT -> "accounts.kind.googleDefault";
                    case GOOGLE_KEY_FILE -> "accounts.kind.googleKeyFile";
                    case GOOGLE_IMPERSONATION -> "accounts.kind.googleImpersonation";
                });
    }

    /// One sentence about what becomes of the secret.
    Message hint() {
        return Message.of(
                switch (this) {
                    case STORED -> "accounts.hint.stored";
                    case ASKED -> "accounts.hint.asked";
                    case VARIABLE -> "accounts.hint.variable";
                    case FILE -> "accounts.hint.file";
                    case COMMAND -> "accounts.hint.command";
                    case GOOGLE_CONSENT -> "accounts.hint.googleConsent";
                    case GOOGLE_DEFAULT -> "accounts.hint.googleDefault";
                    case GOOGLE_KEY_FILE -> "accounts.hint.googleKeyFile";
                    case GOOGLE_IMPERSONATION -> "accounts.hint.googleImpersonation";
                });
    }

    /// The fields it takes, in their order.
    List<CredentialPart> parts() {
        return switch (this) {
            case STORED, ASKED -> List.of(CredentialPart.TOKEN);
            case VARIABLE -> List.of(CredentialPart.VARIABLE);
            case FILE -> List.of(CredentialPart.PATH);
            case COMMAND -> List.of(CredentialPart.COMMAND);
            case GOOGLE_CONSENT -> List.of(CredentialPart.CLIENT_FILE, CredentialPart.PROJECT);
            case GOOGLE_DEFAULT -> List.of(CredentialPart.PROJECT);
            case GOOGLE_KEY_FILE -> List.of(CredentialPart.KEY_FILE, CredentialPart.PROJECT);
            case GOOGLE_IMPERSONATION ->
                    List.of(
                            CredentialPart.SERVICE_ACCOUNT,
                            CredentialPart.SOURCE_FILE,
                            CredentialPart.PROJECT);
        };
    }
}
