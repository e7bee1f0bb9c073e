package dev.rolecall.secret;

import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import java.nio.file.Path;

/// A program that changes a vault's key without end, until somebody kills it.
final class RestlessVault {
    private RestlessVault() {}

    /// @param arguments the folder; a vault with the first passphrase is there
    static void main(String[] arguments) throws FailureException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        Vault vault = VaultStage.vault(folder, new FolderStore(folder.resolve("keychain")));
        vault.openWithPassphrase(VaultStage.PASSPHRASE);
        System.out.println("begun");
        int round = 0;
        while (true) {
            vault.changePassphrase(VaultStage.PASSPHRASE, VaultStage.OTHER);
            vault.keep("round", new Secret("round-" + round++));
            vault.moveToSystemKey();
            vault.moveToSystemKey();
            vault.moveToPassphrase(VaultStage.PASSPHRASE);
        }
    }
}
