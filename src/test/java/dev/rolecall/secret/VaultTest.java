package dev.rolecall.secret;

import static dev.rolecall.secret.VaultStage.OTHER;
import static dev.rolecall.secret.VaultStage.PASSPHRASE;
import static dev.rolecall.secret.VaultStage.TOKEN;
import static dev.rolecall.secret.VaultStage.failure;
import static dev.rolecall.secret.VaultStage.found;
import static dev.rolecall.secret.VaultStage.shut;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Secret;
import dev.rolecall.domain.VaultFault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Proves that secrets are kept, found, locked away and found again, under both kinds of keys.
class VaultTest {
    @TempDir private Path folder;

    private final MemoryStore store = new MemoryStore();

    private Vault vault() {
        return VaultStage.vault(folder, store);
    }

    @Test
    void a_secret_is_found_by_the_next_program_under_the_systems_key() throws Exception {
        Vault first = vault();
        first.createWithSystemKey();
        first.keep("mistral", TOKEN);
        Vault second = vault();
        second.openWithSystemKey();

        assertThat(found(second, "mistral")).isEqualTo(TOKEN.reveal());
        assertThat(found(second, "gemini")).isEqualTo("nothing");
    }

    @Test
    void a_secret_is_found_by_the_next_program_under_a_passphrase() throws Exception {
        Vault first = vault();
        first.createWithPassphrase(PASSPHRASE);
        first.keep("mistral", TOKEN);
        Vault second = vault();
        second.openWithPassphrase(PASSPHRASE);

        assertThat(found(second, "mistral")).isEqualTo(TOKEN.reveal());
        assertThat(store.asked()).isZero();
    }

    @Test
    void the_keychain_is_asked_once_a_start_however_many_secrets_there_are() throws Exception {
        Vault first = vault();
        first.createWithSystemKey();
        for (int account = 0; account < 50; account++) {
            first.keep("account-" + account, new Secret("secret-" + account));
        }
        assertThat(store.asked()).isEqualTo(1);

        Vault second = vault();
        second.openWithSystemKey();
        for (int account = 0; account < 50; account++) {
            assertThat(found(second, "account-" + account)).isEqualTo("secret-" + account);
        }
        second.keep("account-0", TOKEN);

        assertThat(store.asked()).isEqualTo(2);
    }

    @Test
    void a_secret_is_replaced_and_forgotten() throws Exception {
        Vault vault = vault();
        vault.createWithSystemKey();
        vault.keep("mistral", TOKEN);
        vault.keep("mistral", new Secret("tok-second"));
        assertThat(found(vault, "mistral")).isEqualTo("tok-second");

        vault.forget("mistral");
        vault.forget("never kept");
        Vault second = vault();
        second.openWithSystemKey();

        assertThat(found(vault, "mistral")).isEqualTo("nothing");
        assertThat(found(second, "mistral")).isEqualTo("nothing");
    }

    @Test
    void a_locked_vault_gives_and_takes_nothing_until_it_is_opened_again() throws Exception {
        Vault vault = vault();
        vault.createWithPassphrase(PASSPHRASE);
        vault.keep("mistral", TOKEN);
        vault.lock();

        assertThat(failure(() -> vault.find("mistral"))).isEqualTo(new Failure.ConsoleLocked());
        assertThat(failure(() -> vault.keep("mistral", OTHER)))
                .isEqualTo(new Failure.ConsoleLocked());
        assertThat(failure(() -> vault.forget("mistral"))).isEqualTo(new Failure.ConsoleLocked());
        assertThat(failure(vault::moveToSystemKey)).isEqualTo(new Failure.ConsoleLocked());

        vault.openWithPassphrase(PASSPHRASE);
        assertThat(found(vault, "mistral")).isEqualTo(TOKEN.reveal());
    }

    @Test
    void without_a_vault_nothing_is_found_and_keeping_says_so() throws Exception {
        Vault vault = vault();

        assertThat(found(vault, "mistral")).isEqualTo("nothing");
        vault.forget("mistral");
        assertThat(failure(() -> vault.keep("mistral", TOKEN)))
                .isEqualTo(shut(new VaultFault.NoVault()));
        assertThat(failure(vault::openWithSystemKey)).isEqualTo(shut(new VaultFault.NoVault()));
    }

    @Test
    void every_change_of_state_is_told() throws Exception {
        Vault vault = vault();
        List<VaultState> told = new ArrayList<>();
        vault.watch(told::add);

        assertThat(vault.state()).isEqualTo(new VaultState.Absent());
        vault.createWithPassphrase(PASSPHRASE);
        vault.keep("mistral", TOKEN);
        vault.moveToSystemKey();
        vault.lock();
        vault.openWithSystemKey();

        assertThat(told)
                .containsExactly(
                        new VaultState.Absent(),
                        new VaultState.Open(Opening.PASSPHRASE),
                        new VaultState.Open(Opening.SYSTEM_KEY),
                        new VaultState.Locked(Opening.SYSTEM_KEY),
                        new VaultState.Open(Opening.SYSTEM_KEY));
    }

    @Test
    void another_passphrase_opens_it_and_the_old_one_no_longer_does() throws Exception {
        Vault vault = vault();
        vault.createWithPassphrase(PASSPHRASE);
        vault.keep("mistral", TOKEN);
        vault.changePassphrase(PASSPHRASE, OTHER);
        assertThat(found(vault, "mistral")).isEqualTo(TOKEN.reveal());

        Vault second = vault();
        assertThat(failure(() -> second.openWithPassphrase(PASSPHRASE)))
                .isEqualTo(shut(new VaultFault.WrongPassphrase()));
        second.openWithPassphrase(OTHER);
        assertThat(found(second, "mistral")).isEqualTo(TOKEN.reveal());
    }

    @Test
    void the_generation_kept_beside_it_does_not_open_with_the_old_passphrase_either()
            throws Exception {
        Vault vault = vault();
        vault.createWithPassphrase(PASSPHRASE);
        vault.keep("mistral", TOKEN);
        vault.changePassphrase(PASSPHRASE, OTHER);
        Files.delete(folder.resolve(VaultFile.NAME));

        Vault second = vault();
        assertThat(failure(() -> second.openWithPassphrase(PASSPHRASE)))
                .isEqualTo(shut(new VaultFault.WrongPassphrase()));
        second.openWithPassphrase(OTHER);
        assertThat(found(second, "mistral")).isEqualTo(TOKEN.reveal());
    }

    @Test
    void a_passphrase_is_changed_only_by_who_knows_it() throws Exception {
        Vault vault = vault();
        vault.createWithPassphrase(PASSPHRASE);

        assertThat(failure(() -> vault.changePassphrase(OTHER, OTHER)))
                .isEqualTo(shut(new VaultFault.WrongPassphrase()));
        vault().openWithPassphrase(PASSPHRASE);
    }

    @Test
    void the_key_moves_into_the_keychain_and_out_again_and_leaves_none_behind() throws Exception {
        Vault vault = vault();
        vault.createWithPassphrase(PASSPHRASE);
        vault.keep("mistral", TOKEN);
        vault.moveToSystemKey();
        assertThat(store.keys()).hasSize(1);
        vault.moveToSystemKey();
        assertThat(store.keys()).hasSize(1);
        Vault second = vault();
        second.openWithSystemKey();
        assertThat(found(second, "mistral")).isEqualTo(TOKEN.reveal());

        second.moveToPassphrase(OTHER);
        assertThat(store.keys()).isEmpty();
        Vault third = vault();
        third.openWithPassphrase(OTHER);
        assertThat(found(third, "mistral")).isEqualTo(TOKEN.reveal());
    }

    @Test
    void what_another_program_kept_meanwhile_is_not_lost() throws Exception {
        Vault one = vault();
        one.createWithSystemKey();
        Vault two = vault();
        two.openWithSystemKey();
        one.keep("mistral", TOKEN);
        two.keep("gemini", OTHER);
        Vault third = vault();
        third.openWithSystemKey();

        assertThat(found(third, "mistral")).isEqualTo(TOKEN.reveal());
        assertThat(found(third, "gemini")).isEqualTo(OTHER.reveal());
        assertThat(found(two, "mistral")).isEqualTo(TOKEN.reveal());
    }

    @Test
    void a_vault_whose_key_another_program_changed_is_locked_rather_than_overwritten()
            throws Exception {
        Vault one = vault();
        one.createWithPassphrase(PASSPHRASE);
        Vault two = vault();
        two.openWithPassphrase(PASSPHRASE);
        one.keep("mistral", TOKEN);
        one.changePassphrase(PASSPHRASE, OTHER);

        assertThat(failure(() -> two.keep("gemini", TOKEN))).isEqualTo(new Failure.ConsoleLocked());
        assertThat(two.state()).isEqualTo(new VaultState.Locked(Opening.PASSPHRASE));
        two.openWithPassphrase(OTHER);
        assertThat(found(two, "mistral")).isEqualTo(TOKEN.reveal());
    }

    @Test
    void a_new_vault_sets_the_old_one_aside() throws Exception {
        vault().createWithPassphrase(PASSPHRASE);
        byte[] before = Files.readAllBytes(folder.resolve(VaultFile.NAME));
        Vault vault = vault();
        vault.createWithSystemKey();

        assertThat(folder.resolve(VaultFile.NAME + ".abandoned-20261120-101530"))
                .hasBinaryContent(before);
        assertThat(vault.state()).isEqualTo(new VaultState.Open(Opening.SYSTEM_KEY));
    }

    @Test
    void two_writings_of_the_same_secrets_have_nothing_in_common_but_the_header() throws Exception {
        Vault vault = vault();
        vault.createWithSystemKey();
        vault.keep("mistral", TOKEN);
        byte[] one = Files.readAllBytes(folder.resolve(VaultFile.NAME));
        vault.keep("mistral", TOKEN);
        byte[] two = Files.readAllBytes(folder.resolve(VaultFile.NAME));

        int header = 8 + 2 + 2 + 18;
        int same = 0;
        for (int at = header; at < one.length; at++) {
            same += one[at] == two[at] ? 1 : 0;
        }
        assertThat(two).hasSameSizeAs(one);
        assertThat(same).isLessThan(20);
    }

    @Test
    void the_length_of_the_file_tells_nothing_of_the_length_of_a_secret() throws Exception {
        Vault vault = vault();
        vault.createWithSystemKey();
        vault.keep("mistral", new Secret("short"));
        long before = Files.size(folder.resolve(VaultFile.NAME));
        vault.keep("mistral", new Secret("a good deal longer than that, but still a token"));

        assertThat(Files.size(folder.resolve(VaultFile.NAME))).isEqualTo(before);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "rights there are inherited from the folder")
    void only_its_owner_can_read_any_file_of_it() throws Exception {
        Vault vault = vault();
        vault.createWithSystemKey();
        vault.keep("mistral", TOKEN);

        try (var files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).hasSizeGreaterThan(1);
            for (Path file : all) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
        }
    }
}
