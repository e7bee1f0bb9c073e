package dev.rolecall.app;

import static dev.rolecall.secret.VaultStage.OTHER;
import static dev.rolecall.secret.VaultStage.PASSPHRASE;
import static dev.rolecall.secret.VaultStage.TOKEN;
import static dev.rolecall.secret.VaultStage.failure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Secret;
import dev.rolecall.domain.VaultFault;
import dev.rolecall.secret.MemoryStore;
import dev.rolecall.secret.Vault;
import dev.rolecall.secret.VaultStage;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Proves that the command line opens the vault when it must, once, and asks no more than it needs.
class TerminalVaultTest {
    @TempDir private Path folder;

    private final MemoryStore store = new MemoryStore();
    private final Deque<Secret> typed = new ArrayDeque<>();

    private Vault vault() {
        return VaultStage.vault(folder, store);
    }

    private TerminalVault terminal() {
        return new TerminalVault(vault(), () -> Optional.ofNullable(typed.poll()));
    }

    @Test
    void the_systems_key_opens_it_once_for_all_accounts() throws Exception {
        Vault before = vault();
        before.createWithSystemKey();
        before.keep("mistral", TOKEN);
        int asked = store.asked();
        TerminalVault terminal = terminal();

        assertThat(terminal.find("mistral").map(Secret::reveal)).contains(TOKEN.reveal());
        assertThat(terminal.find("gemini")).isEmpty();
        terminal.forget("mistral");
        assertThat(terminal.find("mistral")).isEmpty();
        assertThat(store.asked() - asked).isEqualTo(1);
    }

    @Test
    void a_passphrase_may_be_mistyped_twice() throws Exception {
        Vault before = vault();
        before.createWithPassphrase(PASSPHRASE);
        before.keep("mistral", TOKEN);
        typed.addAll(List.of(OTHER, OTHER, PASSPHRASE));

        assertThat(terminal().find("mistral").map(Secret::reveal)).contains(TOKEN.reveal());

        typed.addAll(List.of(OTHER, OTHER, OTHER, PASSPHRASE));
        assertThat(failure(() -> terminal().find("mistral")))
                .isEqualTo(new Failure.VaultShut(new VaultFault.WrongPassphrase()));
    }

    @Test
    void where_nobody_can_be_asked_the_console_is_locked() throws Exception {
        vault().createWithPassphrase(PASSPHRASE);

        assertThat(failure(() -> terminal().keep("mistral", TOKEN)))
                .isEqualTo(new Failure.ConsoleLocked());
    }

    @Test
    void without_a_vault_nothing_is_asked() throws Exception {
        assertThat(terminal().find("mistral")).isEmpty();
        assertThat(store.asked()).isZero();
    }
}
