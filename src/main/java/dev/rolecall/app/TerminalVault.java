package dev.rolecall.app;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import dev.rolecall.domain.StoredSecrets;
import dev.rolecall.domain.VaultFault;
import dev.rolecall.secret.Opening;
import dev.rolecall.secret.Vault;
import dev.rolecall.secret.VaultState;
import java.util.Optional;
import java.util.function.Supplier;

/// The vault for the command line: opened when a secret is first wanted, by the system's key or by
/// a passphrase typed in the terminal.
final class TerminalVault implements StoredSecrets {
    private static final int TRIES = 3;

    private final Vault vault;
    private final Supplier<Optional<Secret>> passphrase;

    /// @param passphrase asks for it; empty where nobody can be asked
    TerminalVault(Vault vault, Supplier<Optional<Secret>> passphrase) {
        this.vault = vault;
        this.passphrase = passphrase;
    }

    @Override
    public synchronized Optional<Secret> find(String name) throws FailureException {
        open();
        return vault.find(name);
    }

    @Override
    public synchronized void keep(String name, Secret secret) throws FailureException {
        open();
        vault.keep(name, secret);
    }

    @Override
    public synchronized void forget(String name) throws FailureException {
        open();
        vault.forget(name);
    }

    private void open() throws FailureException {
        if (vault.state() instanceof VaultState.Locked(Opening how)) {
            switch (how) {
                case SYSTEM_KEY -> openWithSystemKey();
                case PASSPHRASE -> openWithPassphrase();
            }
        }
    }

    private void openWithSystemKey() throws FailureException {
        try {
            vault.openWithSystemKey();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure.ConsoleLocked(), stopped);
        }
    }

    private void openWithPassphrase() throws FailureException {
        for (int left = TRIES; left > 0; left--) {
            Secret typed =
                    passphrase
                            .get()
                            .orElseThrow(() -> new FailureException(new Failure.ConsoleLocked()));
            try {
                vault.openWithPassphrase(typed);
                return;
            } catch (FailureException refused) {
                if (left == 1 || !wrong(refused)) {
                    throw refused;
                }
            }
        }
    }

    private static boolean wrong(FailureException refused) {
        return refused.failure().equals(new Failure.VaultShut(new VaultFault.WrongPassphrase()));
    }
}
