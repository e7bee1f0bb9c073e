package dev.rolecall.secret;

import static dev.rolecall.secret.VaultStage.OTHER;
import static dev.rolecall.secret.VaultStage.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.i18n.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Proves that nobody goes on with an earlier vault without being told.
class VaultNoticeTest {
    @TempDir private Path folder;

    private final MemoryStore store = new MemoryStore();
    private final List<Message> told = new ArrayList<>();

    private Vault vault() {
        return VaultStage.vault(folder, store);
    }

    private Path file() {
        return folder.resolve(VaultFile.NAME);
    }

    @Test
    void a_damaged_file_is_told_once_with_the_place_where_it_is() throws Exception {
        Vault vault = vault();
        vault.createWithSystemKey();
        vault.keep("mistral", TOKEN);
        vault.listen(told::add);
        assertThat(told).isEmpty();
        VaultStage.damage(folder);
        byte[] damaged = Files.readAllBytes(file());

        Vault second = vault();
        second.listen(told::add);
        second.openWithSystemKey();
        second.keep("gemini", OTHER);
        second.lock();

        assertThat(told).extracting(Message::key).containsExactly("vault.file.restored");
        assertThat((Path) told.getFirst().arguments().getFirst()).hasBinaryContent(damaged);
    }

    @Test
    void damage_met_while_the_vault_is_open_is_told_as_well() throws Exception {
        Vault vault = vault();
        vault.createWithSystemKey();
        vault.keep("mistral", TOKEN);
        vault.listen(told::add);
        VaultStage.damage(folder);

        vault.keep("gemini", OTHER);

        assertThat(told).extracting(Message::key).containsExactly("vault.file.restored");
    }

    @Test
    void who_listens_late_hears_what_was_found_before() throws Exception {
        vault().createWithSystemKey();
        Files.move(file(), folder.resolve(VaultFile.NAME + ".previous"));
        Vault vault = vault();
        vault.look();

        vault.listen(told::add);

        assertThat(told).extracting(Message::key).containsExactly("vault.file.missing");
    }
}
