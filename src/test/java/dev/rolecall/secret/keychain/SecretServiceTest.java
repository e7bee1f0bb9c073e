package dev.rolecall.secret.keychain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.rolecall.secret.keychain.KeyringDesk.Keyring;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Proves the vault against a real GNOME Keyring on a real session bus, and against neither. Each
/// run is a program and a session of its own, as after signing in anew.
class SecretServiceTest {
    private static final String OPEN = "Open[how=SYSTEM_KEY]";

    @TempDir private Path home;

    private KeyringDesk desk;

    @BeforeEach
    void the_programs_are_there() {
        assumeThat(KeyringDesk.possible()).as("dbus-run-session and gnome-keyring-daemon").isTrue();
        desk = new KeyringDesk(home);
    }

    @Test
    void a_secret_is_found_again_after_signing_in_again() throws Exception {
        assertThat(run(Keyring.UNLOCKED, "probe", "create", "keep:mistral=tok-5f2d9a"))
                .containsExactly("a keychain", OPEN, "kept");

        assertThat(run(Keyring.UNLOCKED, "open", "find:mistral", "find:gemini"))
                .containsExactly(OPEN, "tok-5f2d9a", "nothing");
    }

    @Test
    void a_locked_keyring_that_nobody_unlocks_is_said_and_nothing_hangs() throws Exception {
        run(Keyring.UNLOCKED, "create", "keep:mistral=tok-5f2d9a");

        assertThat(run(Keyring.LOCKED, "open", "find:mistral"))
                .containsExactly("VaultShut[fault=SystemStoreLocked[]]", "ConsoleLocked[]");
    }

    @Test
    void a_key_taken_out_of_the_keyring_is_said() throws Exception {
        run(Keyring.UNLOCKED, "create", "keep:mistral=tok-5f2d9a");
        deleteKeyrings();

        assertThat(run(Keyring.UNLOCKED, "open")).containsExactly("VaultShut[fault=KeyGone[]]");
    }

    /// What the steps said, without how long they took.
    private List<String> run(Keyring keyring, String... steps) throws Exception {
        return desk.run(keyring, steps).stream()
                .map(said -> said.replaceFirst(" after .*", ""))
                .toList();
    }

    private void deleteKeyrings() throws Exception {
        try (var files = Files.list(home.resolve("data/keyrings"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void the_key_moves_out_of_the_keyring_and_back() throws Exception {
        assertThat(
                        run(
                                Keyring.UNLOCKED,
                                "create",
                                "keep:mistral=tok-5f2d9a",
                                "move-to-passphrase:a passphrase of my own"))
                .endsWith("Open[how=PASSPHRASE]");
        assertThat(run(Keyring.UNLOCKED, "open")).containsExactly("VaultShut[fault=WrongKey[]]");
        assertThat(
                        run(
                                Keyring.UNLOCKED,
                                "open-with-passphrase:a passphrase of my own",
                                "move-to-system-key"))
                .endsWith(OPEN);
        assertThat(run(Keyring.UNLOCKED, "open", "find:mistral")).endsWith("tok-5f2d9a");
    }

    @Test
    void a_session_without_a_keyring_program_is_said_and_a_passphrase_serves() throws Exception {
        String absent = "NoSystemStore[why=NO_SERVICE]";

        assertThat(
                        run(
                                Keyring.NONE,
                                "probe",
                                "create",
                                "create-with-passphrase:a passphrase of my own",
                                "keep:mistral=tok-5f2d9a"))
                .containsExactly(
                        absent, "VaultShut[fault=" + absent + "]", "Open[how=PASSPHRASE]", "kept");
        assertThat(
                        run(
                                Keyring.NONE,
                                "open-with-passphrase:another",
                                "open-with-passphrase:a passphrase of my own",
                                "find:mistral"))
                .containsExactly(
                        "VaultShut[fault=WrongPassphrase[]]", "Open[how=PASSPHRASE]", "tok-5f2d9a");
    }

    @Test
    void a_machine_without_a_session_bus_is_said() throws Exception {
        assertThat(run(Keyring.NO_BUS, "probe", "create"))
                .containsExactly(
                        "NoSystemStore[why=NO_SESSION_BUS]",
                        "VaultShut[fault=NoSystemStore[why=NO_SESSION_BUS]]");
    }
}
