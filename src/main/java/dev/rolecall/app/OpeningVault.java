package dev.rolecall.app;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import dev.rolecall.domain.StoredSecrets;
import dev.rolecall.secret.Opening;
import dev.rolecall.secret.Vault;
import dev.rolecall.secret.VaultState;
import java.util.Optional;

/// The vault, made and opened with the key in the system's store when it is first needed; what a
/// passphrase opens stays shut until somebody types it.
final class OpeningVault implements StoredSecrets {
    private final Vault vault;

    OpeningVault(Vault vault) {
        this.vault = vault;
    }

    @Override
    public Optional<Secret> find(String name) throws FailureException {
        open();
        return vault.find(name);
    }

    @Override
    public void keep(String name, Secret secret) throws FailureException {
        make();
        open();
        vault.keep(name, secret);
    }

    @Override
    public void forget(String name) throws FailureException {
        open();
        vault.forget(name);
    }

    private synchronized void make() throws FailureException {
        if (vault.state() instanceof VaultState.Absent) {
            patiently(vault::createWithSystemKey);
        }
    }

    /// One prompt of the system's store at most: whoever comes meanwhile finds the vault open.
    private synchronized void open() throws FailureException {
        if (vault.state() instanceof VaultState.Locked(Opening how) && how == Opening.SYSTEM_KEY) {
            patiently(vault::openWithSystemKey);
        }
    }

    /// Whoever is stopped while the system asks the person finds the vault as locked as it is.
    private static void patiently(Prompting prompting) throws FailureException {
        try {
            prompting.run();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FailureException(new Failure.ConsoleLocked(), stopped);
        }
    }

    /// Something that may wait for the person.
    private interface Prompting {
        void run() throws FailureException, InterruptedException;
    }
}
