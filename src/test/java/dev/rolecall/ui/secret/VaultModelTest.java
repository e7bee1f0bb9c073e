package dev.rolecall.ui.secret;

import static dev.rolecall.secret.VaultStage.OTHER;
import static dev.rolecall.secret.VaultStage.PASSPHRASE;
import static dev.rolecall.secret.VaultStage.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Secret;
import dev.rolecall.domain.VaultFault;
import dev.rolecall.domain.VaultFault.Absence;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.secret.MemoryStore;
import dev.rolecall.secret.Opening;
import dev.rolecall.secret.Vault;
import dev.rolecall.secret.VaultStage;
import dev.rolecall.secret.VaultState;
import dev.rolecall.ui.secret.KeyChoice.Purpose;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Proves what the window does with the vault, without a window.
class VaultModelTest {
    private static final VaultState OPEN_BY_KEY = new VaultState.Open(Opening.SYSTEM_KEY);
    private static final VaultState OPEN_BY_WORDS = new VaultState.Open(Opening.PASSPHRASE);

    @TempDir private Path folder;

    private final MemoryStore store = new MemoryStore();
    private final List<String> happened = new ArrayList<>();

    private Vault vault() {
        return VaultStage.vault(folder, store);
    }

    private VaultModel model(Vault vault) {
        return new VaultModel(
                vault, store, new ImmediateOperations(), Runnable::run, () -> happened.add("lock"));
    }

    private static String words(Optional<Message> message) {
        return message.map(new Messages(Locale.ENGLISH)::text).orElse("");
    }

    @Test
    void a_vault_under_the_systems_key_opens_at_the_start_by_itself() throws Exception {
        vault().createWithSystemKey();
        VaultModel model = model(vault());
        assertThat(model.locked()).isTrue();

        model.start(() -> happened.add("tried"));

        assertThat(model.state().get()).isEqualTo(OPEN_BY_KEY);
        assertThat(model.locked()).isFalse();
        assertThat(happened).containsExactly("tried");
    }

    @Test
    void a_keychain_that_stays_locked_leaves_the_console_locked_and_says_so() throws Exception {
        vault().createWithSystemKey();
        store.fail(new VaultFault.SystemStoreLocked());
        VaultModel model = model(vault());
        model.start(() -> happened.add("tried"));

        assertThat(model.locked()).isTrue();
        assertThat(words(model.troubleWords())).startsWith("The system's keychain is locked");
        assertThat(happened).containsExactly("tried");

        store.recover();
        model.unlock();
        assertThat(model.state().get()).isEqualTo(OPEN_BY_KEY);
        assertThat(model.troubleWords()).isEmpty();
    }

    @Test
    void a_passphrase_is_not_asked_of_the_keychain() throws Exception {
        vault().createWithPassphrase(PASSPHRASE);
        VaultModel model = model(vault());
        model.start(() -> happened.add("tried"));

        assertThat(model.state().get()).isEqualTo(new VaultState.Locked(Opening.PASSPHRASE));
        assertThat(store.asked()).isZero();

        model.unlock(OTHER);
        assertThat(words(model.troubleWords())).startsWith("This passphrase does not open");
        assertThat(model.locked()).isTrue();
        model.unlock(PASSPHRASE);
        assertThat(model.state().get()).isEqualTo(OPEN_BY_WORDS);
    }

    @Test
    void a_damaged_vault_is_told_with_where_it_is_and_what_to_do() throws Exception {
        Vault before = vault();
        before.createWithSystemKey();
        before.keep("mistral", TOKEN);
        assertThat(model(vault()).notices().get()).isEmpty();
        VaultStage.damage(folder);

        VaultModel model = model(vault());
        model.start(() -> {});
        model.lock();
        model.unlock();

        assertThat(model.notices().get()).hasSize(1);
        assertThat(words(Optional.of(model.notices().get().getFirst())))
                .startsWith("The vault of credentials was damaged")
                .contains("changed last may have to be typed again", "secrets.vault.damaged-");
        assertThat(model.state().get()).isEqualTo(OPEN_BY_KEY);
    }

    @Test
    void locking_forgets_everything_else_first() throws Exception {
        Vault vault = vault();
        vault.createWithPassphrase(PASSPHRASE);
        vault.keep("mistral", TOKEN);
        VaultModel model = model(vault);

        model.lock();

        assertThat(model.locked()).isTrue();
        assertThat(happened).containsExactly("lock");
        assertThat(VaultStage.failure(() -> vault.find("mistral")))
                .isEqualTo(new Failure.ConsoleLocked());
        model.lock();
        assertThat(happened).hasSize(1);
    }

    @Test
    void without_a_vault_there_is_nothing_to_lock() {
        VaultModel model = model(vault());
        model.lock();

        assertThat(model.locked()).isFalse();
        assertThat(happened).isEmpty();
    }

    @Test
    void the_keychain_is_proposed_where_there_is_one() {
        VaultModel model = model(vault());
        model.start(() -> {});
        KeyChoice choice = new KeyChoice(model, Purpose.MAKE);

        assertThat(choice.passphrase().get()).isFalse();
        assertThat(choice.problem()).isEmpty();
        choice.submit(() -> happened.add("made"));

        assertThat(model.state().get()).isEqualTo(OPEN_BY_KEY);
        assertThat(happened).containsExactly("made");
    }

    @Test
    void without_a_keychain_a_passphrase_of_some_length_is_typed_twice() {
        store.fail(new VaultFault.NoSystemStore(Absence.NO_SESSION_BUS));
        VaultModel model = model(vault());
        model.start(() -> {});
        KeyChoice choice = new KeyChoice(model, Purpose.MAKE);
        assertThat(choice.passphrase().get()).isTrue();

        choice.next().set("too short");
        assertThat(words(choice.problem())).startsWith("Use 10 characters or more");
        choice.next().set(PASSPHRASE.reveal());
        assertThat(words(choice.problem())).isEqualTo("Type the same passphrase twice.");
        choice.submit(() -> happened.add("made"));
        assertThat(happened).isEmpty();
        choice.again().set(PASSPHRASE.reveal());
        choice.submit(() -> happened.add("made"));

        assertThat(model.state().get()).isEqualTo(OPEN_BY_WORDS);
        assertThat(happened).containsExactly("made");
        assertThat(choice.next().get() + choice.again().get()).isEmpty();
    }

    @Test
    void a_passphrase_is_changed_by_who_knows_it() throws Exception {
        Vault vault = vault();
        vault.createWithPassphrase(PASSPHRASE);
        VaultModel model = model(vault);
        KeyChoice choice = new KeyChoice(model, Purpose.CHANGE);
        assertThat(choice.asksForNow()).isTrue();
        assertThat(words(choice.problem())).startsWith("Type the passphrase the vault has now");

        type(choice, "not the passphrase", OTHER);
        choice.submit(() -> happened.add("changed"));
        assertThat(words(model.troubleWords())).startsWith("This passphrase does not open");
        assertThat(happened).isEmpty();

        type(choice, PASSPHRASE.reveal(), OTHER);
        choice.submit(() -> happened.add("changed"));
        assertThat(happened).containsExactly("changed");
        model.lock();
        model.unlock(OTHER);
        assertThat(model.state().get()).isEqualTo(OPEN_BY_WORDS);
    }

    private static void type(KeyChoice choice, String now, Secret next) {
        choice.now().set(now);
        choice.next().set(next.reveal());
        choice.again().set(next.reveal());
    }

    @Test
    void the_key_moves_into_the_keychain_and_out_again() throws Exception {
        Vault vault = vault();
        vault.createWithPassphrase(PASSPHRASE);
        VaultModel model = model(vault);
        KeyChoice into = new KeyChoice(model, Purpose.CHANGE);
        into.passphrase().set(false);
        into.submit(() -> happened.add("in"));
        assertThat(model.state().get()).isEqualTo(OPEN_BY_KEY);

        KeyChoice out = new KeyChoice(model, Purpose.CHANGE);
        out.passphrase().set(true);
        assertThat(out.asksForNow()).isFalse();
        type(out, "", OTHER);
        out.submit(() -> happened.add("out"));

        assertThat(model.state().get()).isEqualTo(OPEN_BY_WORDS);
        assertThat(store.keys()).isEmpty();
        assertThat(happened).containsExactly("in", "out");
    }
}
