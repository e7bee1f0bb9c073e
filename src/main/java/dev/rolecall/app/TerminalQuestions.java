package dev.rolecall.app;

import dev.rolecall.credential.SecretPrompt;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.Secret;
import dev.rolecall.i18n.Messages;
import java.io.Console;
import java.util.Optional;

/// Asks for secrets in the terminal, which does not show what is typed.
final class TerminalQuestions {
    private final Messages messages;

    TerminalQuestions(Messages messages) {
        this.messages = messages;
    }

    /// The vault's passphrase; empty where nobody can be asked or nothing was typed.
    Optional<Secret> passphrase() {
        return terminal().flatMap(console -> typed(console, messages.text("app.askPassphrase")));
    }

    /// Asks for the credentials of accounts that want them each time.
    SecretPrompt prompt() {
        return terminal()
                .<SecretPrompt>map(console -> account -> credential(console, account))
                .orElse(SecretPrompt.NOBODY);
    }

    private Optional<Secret> credential(Console console, Account account) {
        return typed(
                console, messages.text("app.askSecret", account.name(), account.base().getHost()));
    }

    private static Optional<Console> terminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal);
    }

    private static Optional<Secret> typed(Console console, String words) {
        char[] typed = console.readPassword("%s", words);
        return Optional.ofNullable(typed)
                .map(letters -> new String(letters).strip())
                .filter(text -> !text.isEmpty())
                .map(Secret::new);
    }
}
