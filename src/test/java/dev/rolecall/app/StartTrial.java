package dev.rolecall.app;

import dev.rolecall.domain.StoredSecrets;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.BackgroundOperations;
import dev.rolecall.secret.PassphraseKeys;
import dev.rolecall.secret.SystemStore;
import dev.rolecall.secret.Vault;
import dev.rolecall.secret.VaultState;
import dev.rolecall.secret.keychain.SystemStores;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Starts the window as the program does, with the vault in a folder or without any, and prints how
/// long that took.
final class StartTrial {
    private StartTrial() {}

    /// @param arguments the vault's folder, then `vault` or `nothing`
    static void main(String[] arguments) throws Exception {
        SystemStore store = SystemStores.ofThisSystem();
        Vault vault =
                new Vault(
                        Path.of(arguments[0]),
                        store,
                        PassphraseKeys.ofThisMachine(),
                        Clock.systemUTC());
        Keeping nothing = Keeping.nothing();
        StoredSecrets secrets = vault;
        boolean guarded = List.of(arguments).contains("vault");
        Keeping keeping =
                guarded
                        ? new Keeping(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                secrets,
                                Optional.of(new Keeping.KeptVault(vault, store)),
                                nothing.way(),
                                nothing.google(),
                                () -> vault.state() instanceof VaultState.Locked)
                        : nothing;
        Screen.start(false);
        try (BackgroundOperations operations =
                        new BackgroundOperations(Screen::later, Clock.systemUTC());
                Desk desk = Screen.call(() -> window(operations, keeping))) {
            long shown = System.currentTimeMillis();
            while (guarded && !(vault.state() instanceof VaultState.Open)) {
                Thread.sleep(1);
            }
            long begun = ProcessHandle.current().info().startInstant().orElseThrow().toEpochMilli();
            System.out.println(
                    "> "
                            + desk.getClass().getSimpleName()
                            + " after "
                            + (System.currentTimeMillis() - begun) * 1_000
                            + " microseconds, shown after "
                            + (shown - begun));
        } finally {
            Screen.stop();
        }
    }

    private static Desk window(BackgroundOperations operations, Keeping keeping) {
        Messages messages = new Messages(Locale.ENGLISH);
        Desk desk =
                new Desk(
                        operations,
                        Path.of(System.getProperty("java.io.tmpdir")),
                        keeping,
                        new Browser(operations),
                        Theme.fixed(Appearance.LIGHT),
                        messages,
                        Locale.ENGLISH);
        new MainWindow(desk, operations, "Start", () -> {}).show();
        return desk;
    }
}
