package dev.rolecall.ui.accounts;

import dev.rolecall.i18n.Message;

/// One thing a person types to say where a credential comes from.
public enum CredentialPart {
    TOKEN,
    VARIABLE,
    PATH,
    COMMAND,
    CLIENT_FILE,
    KEY_FILE,
    SERVICE_ACCOUNT,
    SOURCE_FILE,
    PROJECT;

    boolean isFile() {
        return switch (this) {
            case PATH, CLIENT_FILE, KEY_FILE, SOURCE_FILE -> true;
            case TOKEN, VARIABLE, COMMAND, SERVICE_ACCOUNT, PROJECT -> false;
        };
    }

    /// Whether it may be left empty.
    boolean isOptional() {
        return this == SOURCE_FILE || this == PROJECT;
    }

    Message words() {
        return Message.of(
                switch (this) {
                    case TOKEN -> "accounts.part.token";
                    case VARIABLE -> "accounts.part.variable";
                    case PATH -> "accounts.part.path";
                    case COMMAND -> "accounts.part.command";
                    case CLIENT_FILE -> "accounts.part.clientFile";
                    case KEY_FILE -> "accounts.part.keyFile";
                    case SERVICE_ACCOUNT -> "accounts.part.serviceAccount";
                    case SOURCE_FILE -> "accounts.part.sourceFile";
                    case PROJECT -> "accounts.part.project";
                });
    }

    /// What to say when nothing was typed.
    Message missing() {
        return Message.of(
                switch (this) {
                    case TOKEN -> "accounts.credential.missing";
                    case VARIABLE -> "accounts.missing.variable";
                    case PATH, CLIENT_FILE, KEY_FILE, SOURCE_FILE -> "accounts.missing.file";
                    case COMMAND -> "accounts.missing.command";
                    case SERVICE_ACCOUNT -> "accounts.missing.serviceAccount";
                    case PROJECT -> "accounts.missing.project";
                });
    }

    /// An example, for the empty field.
    Message example() {
        return Message.of(
                switch (this) {
                    case TOKEN -> "accounts.example.token";
                    case VARIABLE -> "accounts.example.variable";
                    case PATH -> "accounts.example.path";
                    case COMMAND -> "accounts.example.command";
                    case CLIENT_FILE -> "accounts.example.clientFile";
                    case KEY_FILE -> "accounts.example.keyFile";
                    case SERVICE_ACCOUNT -> "accounts.example.serviceAccount";
                    case SOURCE_FILE -> "accounts.example.sourceFile";
                    case PROJECT -> "accounts.example.project";
                });
    }
}
