package dev.rolecall.secret;

import static dev.rolecall.secret.VaultStage.OTHER;
import static dev.rolecall.secret.VaultStage.PASSPHRASE;
import static dev.rolecall.secret.VaultStage.TOKEN;
import static dev.rolecall.secret.VaultStage.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.FailureException;
import dev.rolecall.testing.ChildJvm;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a real program again and again while it changes a vault's key, and opens what is left.
class VaultKillTest {
    private static final int KILLS = 12;

    @TempDir private Path folder;

    @Test
    void a_program_killed_in_the_middle_of_changing_keys_leaves_a_vault_that_opens()
            throws Exception {
        Vault first = vault();
        first.createWithPassphrase(PASSPHRASE);
        first.keep("mistral", TOKEN);
        Set<String> keys = new HashSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            killAfter(2L + 13L * kill);

            Vault left = vault();
            keys.add(open(left));
            assertThat(found(left, "mistral")).as("after kill %d", kill).isEqualTo(TOKEN.reveal());
            calm(left);
        }
        assertThat(keys).as("it was killed at different moments").hasSizeGreaterThan(1);
    }

    private Vault vault() {
        return VaultStage.vault(folder, new FolderStore(folder.resolve("keychain")));
    }

    private void killAfter(long milliseconds) throws Exception {
        Process process =
                new ProcessBuilder(
                                ChildJvm.command(RestlessVault.class, List.of(folder.toString())))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(said.readLine()).isEqualTo("begun");
            Thread.sleep(milliseconds);
            process.destroyForcibly().waitFor();
        }
    }

    /// Opens it with whatever key it is under.
    ///
    /// @return which one that was
    private static String open(Vault vault) throws FailureException, InterruptedException {
        if (vault.look().equals(new VaultState.Locked(Opening.SYSTEM_KEY))) {
            vault.openWithSystemKey();
            return "the system's key";
        }
        try {
            vault.openWithPassphrase(PASSPHRASE);
            return "the first passphrase";
        } catch (FailureException otherwise) {
            vault.openWithPassphrase(OTHER);
            return "the other passphrase";
        }
    }

    /// Puts the vault back to what the program begins with.
    private static void calm(Vault vault) throws FailureException, InterruptedException {
        vault.moveToPassphrase(PASSPHRASE);
        vault.lock();
    }
}
