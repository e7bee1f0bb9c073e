package dev.rolecall.secret;

import static dev.rolecall.secret.VaultStage.PASSPHRASE;
import static dev.rolecall.secret.VaultStage.TOKEN;
import static dev.rolecall.secret.VaultStage.failure;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import dev.rolecall.domain.VaultFault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Proves that locking wipes what is in memory and wins over whatever is going on.
class VaultLockTest {
    @TempDir private Path folder;

    @Test
    void locking_wipes_the_key_and_the_secrets() {
        VaultKey key =
                new VaultKey(
                        new byte[] {
                            1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
                            21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32
                        });
        VaultContent content = new VaultContent();
        content.keep("mistral", TOKEN);
        VaultMemory memory = new VaultMemory();
        VaultHeader header =
                new VaultHeader(new java.util.UUID(1, 2), new KeySource.SystemKey(Slot.A));
        byte[] printed = VaultForm.print(header, key, new byte[12], content.print());
        VaultForm.Sealed sealed = (VaultForm.Sealed) VaultForm.parse(printed).orElseThrow();
        memory.put(new OpenVault(header, sealed.envelope(), key, content), memory.locks());

        memory.lock();

        assertThat(key.reveal()).containsOnly(0);
        assertThat(content.has("mistral")).isFalse();
    }

    @Test
    void a_vault_locked_while_the_keychain_asks_the_person_stays_locked() throws Exception {
        CountDownLatch asking = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        MemoryStore keys = new MemoryStore();
        VaultStage.vault(folder, keys).createWithSystemKey();
        Vault vault = VaultStage.vault(folder, new AskingStore(keys, asking, answered));
        FutureTask<Optional<Failure>> opening =
                new FutureTask<>(() -> {
                    vault.openWithSystemKey();
                    return Optional.empty();
                });
        Thread.ofVirtual().start(opening);
        asking.await();
        vault.lock();
        answered.countDown();
        opening.get();

        assertThat(vault.state()).isEqualTo(new VaultState.Locked(Opening.SYSTEM_KEY));
        assertThat(failure(() -> vault.find("mistral"))).isEqualTo(new Failure.ConsoleLocked());
    }

    /// A keychain that waits for its person.
    private record AskingStore(SystemStore store, CountDownLatch asking, CountDownLatch answered)
            implements SystemStore {
        @Override
        public Optional<VaultFault> fault() throws InterruptedException {
            return store.fault();
        }

        @Override
        public Optional<byte[]> find(KeyName name) throws FailureException, InterruptedException {
            asking.countDown();
            answered.await();
            return store.find(name);
        }

        @Override
        public void keep(KeyName name, byte[] key) throws FailureException, InterruptedException {
            store.keep(name, key);
        }

        @Override
        public void forget(KeyName name) throws FailureException, InterruptedException {
            store.forget(name);
        }
    }

    @Test
    void what_was_forgotten_or_replaced_is_not_in_the_generation_beside_the_vault_either()
            throws Exception {
        Vault vault = VaultStage.vault(folder, new MemoryStore());
        vault.createWithPassphrase(PASSPHRASE);
        vault.keep("gemini", TOKEN);
        vault.keep("mistral", TOKEN);
        vault.keep("mistral", new Secret("another-token"));
        vault.forget("gemini");

        Files.move(
                folder.resolve("secrets.vault.previous"),
                folder.resolve("secrets.vault"),
                StandardCopyOption.REPLACE_EXISTING);

        Vault before = VaultStage.vault(folder, new MemoryStore());
        before.openWithPassphrase(PASSPHRASE);
        assertThat(before.find("gemini")).isEmpty();
        assertThat(before.find("mistral").map(Secret::reveal)).contains("another-token");
    }

    @Test
    void nothing_of_an_open_vault_shows_in_its_words() throws Exception {
        Vault vault = VaultStage.vault(folder, new MemoryStore());
        vault.createWithPassphrase(PASSPHRASE);
        vault.keep("mistral", TOKEN);
        VaultContent content = new VaultContent();
        content.keep("mistral", TOKEN);

        assertThat("" + vault + vault.state() + content + new VaultKey(new byte[32]))
                .doesNotContain(TOKEN.reveal(), PASSPHRASE.reveal())
                .contains("1 secrets", "••••");
    }
}
