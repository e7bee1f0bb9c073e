package dev.rolecall.credential;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Secret;
import java.util.Optional;

/// Asks the person for an account's secret; the window is one, the terminal another. Called on a
/// worker's thread, for one account once at a time.
@FunctionalInterface
public interface SecretPrompt {
    /// A prompt where nobody can be asked.
    SecretPrompt NOBODY = new Nobody();

    /// Waits for what the person types; empty if they leave it.
    Optional<Secret> ask(Account account) throws InterruptedException;

    /// The same after the service has rejected what it was given last.
    default Optional<Secret> askAgain(Account account) throws InterruptedException {
        return ask(account);
    }

    /// A class of its own, not a word of the language for one: the JVM's start-up cache keeps no
    /// lambda of an interface, and this one is part of every start.
    final class Nobody implements SecretPrompt {
        private Nobody() {}

        @Override
        public Optional<Secret> ask(Account account) {
            return Optional.empty();
        }
    }
}
