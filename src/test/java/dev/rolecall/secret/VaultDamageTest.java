package dev.rolecall.secret;

import static dev.rolecall.secret.VaultStage.OTHER;
import static dev.rolecall.secret.VaultStage.PASSPHRASE;
import static dev.rolecall.secret.VaultStage.TOKEN;
import static dev.rolecall.secret.VaultStage.failure;
import static dev.rolecall.secret.VaultStage.found;
import static dev.rolecall.secret.VaultStage.shut;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.VaultFault;
import dev.rolecall.domain.VaultFault.Absence;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Proves that everything that can be wrong with a vault or its key is found and told apart.
class VaultDamageTest {
    private static final int VERSION_AT = 8;

    @TempDir private Path folder;

    private final MemoryStore store = new MemoryStore();

    private Vault vault() {
        return VaultStage.vault(folder, store);
    }

    private Path file() {
        return folder.resolve(VaultFile.NAME);
    }

    /// The bytes of a vault with one secret in it; no file is left.
    private byte[] written(boolean passphrase) throws Exception {
        Vault vault = vault();
        if (passphrase) {
            vault.createWithPassphrase(PASSPHRASE);
        } else {
            vault.createWithSystemKey();
        }
        vault.keep("mistral", TOKEN);
        byte[] bytes = Files.readAllBytes(file());
        clear();
        return bytes;
    }

    private void clear() throws Exception {
        try (var files = Files.list(folder)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
    }

    private Failure openWithSystemKey() {
        return failure(() -> vault().openWithSystemKey());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_flipped_byte_anywhere_is_damage_and_never_anything_else(boolean passphrase)
            throws Exception {
        byte[] good = written(passphrase);
        for (int at = 0; at < good.length; at++) {
            byte[] flipped = good.clone();
            flipped[at] ^= (byte) (1 << at % 8);
            Files.write(file(), flipped);

            Failure failure =
                    passphrase
                            ? failure(() -> vault().openWithPassphrase(PASSPHRASE))
                            : openWithSystemKey();

            assertThat(failure).as("byte %d", at).isInstanceOf(Failure.VaultShut.class);
            assertThat(((Failure.VaultShut) failure).fault())
                    .as("byte %d", at)
                    .isInstanceOf(VaultFault.Damaged.class);
            clear();
        }
    }

    @Test
    void a_file_cut_short_anywhere_is_damage() throws Exception {
        byte[] good = written(false);
        for (int length = 0; length < good.length; length++) {
            Files.write(file(), Arrays.copyOf(good, length));

            assertThat(((Failure.VaultShut) openWithSystemKey()).fault())
                    .as("%d bytes", length)
                    .isInstanceOf(VaultFault.Damaged.class);
            clear();
        }
    }

    @Test
    void what_is_left_of_a_damaged_vault_is_kept_and_named() throws Exception {
        byte[] good = written(false);
        good[40] ^= 1;
        Files.write(file(), good);

        VaultState state = vault().look();

        assertThat(state)
                .isInstanceOfSatisfying(
                        VaultState.Unusable.class,
                        unusable ->
                                assertThat(unusable.why())
                                        .isInstanceOfSatisfying(
                                                Failure.VaultShut.class,
                                                shut ->
                                                        assertThat(
                                                                        ((VaultFault.Damaged)
                                                                                        shut
                                                                                                .fault())
                                                                                .file())
                                                                .hasBinaryContent(good)));
    }

    @Test
    void damage_costs_only_the_last_change_where_the_generation_before_is_there() throws Exception {
        Vault vault = vault();
        vault.createWithSystemKey();
        vault.keep("mistral", TOKEN);
        vault.keep("gemini", OTHER);
        VaultStage.damage(folder);

        Vault second = vault();
        second.openWithSystemKey();

        assertThat(found(second, "mistral")).isEqualTo(TOKEN.reveal());
        assertThat(found(second, "gemini")).isEqualTo("nothing");
    }

    @Test
    void a_changed_byte_that_the_digest_was_made_to_fit_still_opens_nothing() throws Exception {
        byte[] good = written(false);
        for (int at = 0; at < good.length - 32; at++) {
            byte[] forged = good.clone();
            forged[at] ^= 1;
            redigest(forged);
            Files.write(file(), forged);

            assertThat(openWithSystemKey()).as("byte %d", at).isInstanceOf(Failure.VaultShut.class);
            clear();
        }
    }

    @Test
    void a_vault_of_a_newer_version_is_left_as_it_is() throws Exception {
        byte[] newer = written(true);
        ByteBuffer.wrap(newer).putShort(VERSION_AT, (short) 2);
        redigest(newer);
        Files.write(file(), newer);

        assertThat(failure(() -> vault().openWithPassphrase(PASSPHRASE)))
                .isEqualTo(shut(new VaultFault.NewerVault(2)));
        assertThat(vault().state())
                .isEqualTo(new VaultState.Unusable(shut(new VaultFault.NewerVault(2))));
        assertThat(failure(() -> vault().find("mistral")))
                .isEqualTo(shut(new VaultFault.NewerVault(2)));
        assertThat(file()).hasBinaryContent(newer);
    }

    @Test
    void too_few_or_too_many_rounds_are_not_ours() {
        for (int rounds : new int[] {1, Derivation.LEAST_ROUNDS - 1, Integer.MAX_VALUE, -1}) {
            Derivation weak = new Derivation(Derivation.NAME, rounds, "00".repeat(32));
            byte[] header =
                    HeaderForm.print(
                            new VaultHeader(
                                    new java.util.UUID(1, 2), new KeySource.PassphraseKey(weak)));

            assertThat(HeaderForm.parse(header)).as("%d rounds", rounds).isEmpty();
        }
    }

    @Test
    void a_wrong_passphrase_is_said_and_the_right_one_still_opens_it() throws Exception {
        Files.write(file(), written(true));

        assertThat(failure(() -> vault().openWithPassphrase(OTHER)))
                .isEqualTo(shut(new VaultFault.WrongPassphrase()));
        vault().openWithPassphrase(PASSPHRASE);
    }

    @Test
    void a_key_gone_from_the_keychain_is_said() throws Exception {
        Files.write(file(), written(false));
        store.keys().clear();

        assertThat(openWithSystemKey()).isEqualTo(shut(new VaultFault.KeyGone()));
    }

    @Test
    void a_key_of_another_vault_is_said() throws Exception {
        Files.write(file(), written(false));
        store.keys().replaceAll((_, key) -> new byte[key.length]);
        assertThat(openWithSystemKey()).isEqualTo(shut(new VaultFault.WrongKey()));

        store.keys().replaceAll((_, _) -> new byte[3]);
        assertThat(openWithSystemKey()).isEqualTo(shut(new VaultFault.WrongKey()));
    }

    @Test
    void a_locked_a_refusing_and_an_absent_keychain_are_told_apart_and_lose_nothing()
            throws Exception {
        Files.write(file(), written(false));
        for (VaultFault fault :
                new VaultFault[] {
                    new VaultFault.SystemStoreLocked(),
                    new VaultFault.SystemStoreRefused("access denied"),
                    new VaultFault.NoSystemStore(Absence.NO_SESSION_BUS)
                }) {
            store.fail(fault);
            assertThat(openWithSystemKey()).isEqualTo(shut(fault));
        }
        store.recover();
        Vault vault = vault();
        vault.openWithSystemKey();

        assertThat(found(vault, "mistral")).isEqualTo(TOKEN.reveal());
    }

    @Test
    void without_a_keychain_no_vault_is_made_behind_the_persons_back() throws Exception {
        VaultFault absent = new VaultFault.NoSystemStore(Absence.NO_SERVICE);
        Vault vault = VaultStage.vault(folder, new NoSystemStore(absent));

        assertThat(failure(vault::createWithSystemKey)).isEqualTo(shut(absent));
        assertThat(vault.state()).isEqualTo(new VaultState.Absent());
        assertThat(file()).doesNotExist();
    }

    @Test
    void a_place_that_cannot_be_read_or_written_is_named() throws Exception {
        Vault vault = vault();
        vault.createWithPassphrase(PASSPHRASE);
        Files.delete(file());
        Files.createDirectories(file().resolve("in the way"));

        assertThat(failure(() -> vault.keep("mistral", TOKEN)))
                .isInstanceOfSatisfying(
                        Failure.Storage.class,
                        storage -> assertThat(storage.file()).isEqualTo(file().toString()));
        assertThat(vault().state())
                .isInstanceOfSatisfying(
                        VaultState.Unusable.class,
                        state -> assertThat(state.why()).isInstanceOf(Failure.Storage.class));
    }

    private static void redigest(byte[] bytes) {
        int end = bytes.length - 32;
        byte[] digest = Ciphers.sha256().digest(Arrays.copyOf(bytes, end));
        System.arraycopy(digest, 0, bytes, end, digest.length);
    }
}
