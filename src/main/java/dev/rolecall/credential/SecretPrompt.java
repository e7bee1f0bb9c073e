package dev.rolecall.credential;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Secret;
import java.util.Optional;

/// Asks the person for an account's secret; the window is one, the terminal another. Called on a
/// worker's thread, for one account once at a time.
@FunctionalInterface
public interface SecretPrompt {
    /// A prompt where nobody can be asked.
    SecretPrompt NOBODY = _ -> Optional.empty();

    /// Waits for what the person types; empty if they leave it.
    Optional<Secret> ask(Account account) throws InterruptedException;

    /// The same after the service has rejected what it was given last.
    default Optional<Secret> askAgain(Account account) throws InterruptedException {
        return ask(account);
    }
}
