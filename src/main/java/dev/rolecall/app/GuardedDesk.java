package dev.rolecall.app;

import dev.rolecall.credential.Credentials;
import dev.rolecall.operation.Operations;
import dev.rolecall.secret.VaultState;
import dev.rolecall.ui.secret.VaultModel;
import dev.rolecall.ui.shell.Shell;
import dev.rolecall.ui.workspace.Workspace;

/// Ties the vault to the window: accounts are opened once the vault is, or once it is known that
/// somebody has to open it, and locking it takes away everything else that is secret.
record GuardedDesk(
        Shell shell, Workspace workspace, Credentials credentials, Operations operations) {

    void begin(Keeping.KeptVault kept) {
        VaultModel vault =
                new VaultModel(kept.vault(), kept.store(), operations, Screen::later, this::lock);
        shell.guard(vault);
        vault.start(() -> {
            workspace.profiles().openKept();
            vault.state().addListener((_, before, now) -> changed(before, now));
        });
    }

    private void lock() {
        credentials.forgetAll();
        workspace.accounts().lockAll();
    }

    /// What failed while the console was locked is asked for again.
    private void changed(VaultState before, VaultState now) {
        if (before instanceof VaultState.Locked && now instanceof VaultState.Open) {
            workspace.profiles().openAgain();
        }
    }
}
