package dev.rolecall.secret;

import static dev.rolecall.secret.VaultStage.OTHER;
import static dev.rolecall.secret.VaultStage.PASSPHRASE;
import static dev.rolecall.secret.VaultStage.TOKEN;
import static dev.rolecall.secret.VaultStage.found;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.VaultFault;
import dev.rolecall.i18n.Message;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stops every change of keys before and after each of its steps and proves that the old key or the
/// new one opens the vault.
class VaultStopTest {
    /// The program ended here; an error, so that nothing tidies up after it.
    private static final class Stopped extends Error {
        private static final long serialVersionUID = 1L;
    }

    private interface Change {
        void run(Vault vault) throws FailureException, InterruptedException;
    }

    /// Ends the program after so many steps; each write and each call of the keychain is one.
    private static final class Steps {
        private int left;
        private boolean failing;

        private void step() throws FailureException {
            left--;
            if (left == -1 && failing) {
                throw new FailureException(new Failure.Storage("secrets.vault", true, "full"));
            }
            if (left < 0 && !failing) {
                throw new Stopped();
            }
        }
    }

    private record SteppingDisk(VaultDisk disk, Steps steps) implements VaultDisk {
        @Override
        public Hold hold() throws FailureException {
            return disk.hold();
        }

        @Override
        public Optional<VaultForm.Sealed> read() throws FailureException {
            return disk.read();
        }

        @Override
        public void write(byte[] content) throws FailureException {
            steps.step();
            disk.write(content);
        }

        @Override
        public void abandon() throws FailureException {
            steps.step();
            disk.abandon();
        }

        @Override
        public Optional<Message> notice() {
            return disk.notice();
        }
    }

    private record SteppingStore(SystemStore store, Steps steps) implements SystemStore {
        @Override
        public Optional<VaultFault> fault() throws InterruptedException {
            return store.fault();
        }

        @Override
        public Optional<byte[]> find(KeyName name) throws FailureException, InterruptedException {
            return store.find(name);
        }

        @Override
        public void keep(KeyName name, byte[] key) throws FailureException, InterruptedException {
            steps.step();
            store.keep(name, key);
        }

        @Override
        public void forget(KeyName name) throws FailureException, InterruptedException {
            steps.step();
            store.forget(name);
        }
    }

    @TempDir private Path root;
    private int round;

    @Test
    void a_passphrase_change_stopped_anywhere_leaves_the_old_or_the_new() throws Exception {
        everywhere(2, false, vault -> vault.changePassphrase(PASSPHRASE, OTHER));
    }

    @Test
    void moving_into_the_keychain_stopped_anywhere_leaves_the_passphrase_or_the_key()
            throws Exception {
        everywhere(3, false, Vault::moveToSystemKey);
    }

    @Test
    void replacing_the_key_in_the_keychain_stopped_anywhere_leaves_one_that_opens()
            throws Exception {
        everywhere(4, true, Vault::moveToSystemKey);
    }

    @Test
    void moving_out_of_the_keychain_stopped_anywhere_leaves_the_key_or_the_passphrase()
            throws Exception {
        everywhere(3, true, vault -> vault.moveToPassphrase(OTHER));
    }

    /// @param steps how many the change has; one more is not reached
    private void everywhere(int steps, boolean systemKey, Change change) throws Exception {
        for (int stop = 0; stop <= steps; stop++) {
            assertThat(survives(stop, false, systemKey, change))
                    .as("stopped after %d steps", stop)
                    .isEqualTo(stop == steps);
        }
        for (int fault = 0; fault < steps; fault++) {
            survives(fault, true, systemKey, change);
        }
    }

    /// @return whether the change came to its end
    private boolean survives(int after, boolean failing, boolean systemKey, Change change)
            throws Exception {
        Path folder = root.resolve("round-" + round++);
        MemoryStore store = new MemoryStore();
        Steps steps = new Steps();
        steps.left = Integer.MAX_VALUE;
        Vault vault =
                new Vault(
                        new SteppingDisk(new VaultFile(folder, VaultStage.CLOCK), steps),
                        new VaultKeys(
                                new SteppingStore(store, steps), VaultStage.quickPassphrases()));
        if (systemKey) {
            vault.createWithSystemKey();
        } else {
            vault.createWithPassphrase(PASSPHRASE);
        }
        vault.keep("mistral", TOKEN);
        steps.left = after;
        steps.failing = failing;
        boolean ended = false;
        try {
            change.run(vault);
            ended = true;
        } catch (Stopped | FailureException stopped) {
            assertThat(after).isGreaterThanOrEqualTo(0);
        }
        Vault next = VaultStage.vault(folder, store);
        open(next);
        assertThat(found(next, "mistral")).isEqualTo(TOKEN.reveal());
        next.keep("gemini", TOKEN);
        if (next.state() instanceof VaultState.Open(Opening how) && how == Opening.SYSTEM_KEY) {
            // What a stopped change left in the other place must not be in the way of the next one.
            next.moveToSystemKey();
            assertThat(store.keys()).hasSize(1);
            Vault last = VaultStage.vault(folder, store);
            last.openWithSystemKey();
            assertThat(found(last, "gemini")).isEqualTo(TOKEN.reveal());
        }
        return ended;
    }

    private static void open(Vault vault) throws FailureException, InterruptedException {
        if (vault.state().equals(new VaultState.Locked(Opening.SYSTEM_KEY))) {
            vault.openWithSystemKey();
            return;
        }
        try {
            vault.openWithPassphrase(PASSPHRASE);
        } catch (FailureException changedAlready) {
            vault.openWithPassphrase(OTHER);
        }
    }
}
