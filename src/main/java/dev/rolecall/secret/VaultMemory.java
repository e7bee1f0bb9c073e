package dev.rolecall.secret;

import java.util.Optional;
import java.util.function.Function;

/// The one place where secrets are while the vault is open. Locking it wipes them at once, whatever
/// else is going on.
final class VaultMemory {
    private Optional<OpenVault> opened = Optional.empty();
    private int locks;

    /// How often it was locked so far; shows whether it was meanwhile.
    synchronized int locks() {
        return locks;
    }

    /// Takes `vault` in place of what is there, unless it was locked since `locks` was asked for:
    /// then it is wiped.
    ///
    /// @return whether it is open now
    synchronized boolean put(OpenVault vault, int asOf) {
        if (asOf != locks) {
            vault.close();
            return false;
        }
        opened.ifPresent(OpenVault::close);
        opened = Optional.of(vault);
        return true;
    }

    synchronized void lock() {
        locks++;
        opened.ifPresent(OpenVault::close);
        opened = Optional.empty();
    }

    /// What `question` finds; it must take nothing out that is wiped later. Empty while locked.
    synchronized <T> Optional<T> ask(Function<OpenVault, T> question) {
        return opened.map(question);
    }
}
