package dev.rolecall.app;

import dev.rolecall.domain.Environment;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.Secret;
import dev.rolecall.ui.workspace.NewAccount;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/// Reads accounts into the real window.
final class ReadingWindow {
    /// The first picture of a window, and what is made after it, are not what is measured; without
    /// the start-up cache of a package that takes three seconds.
    private static final Duration SETTLING = Duration.ofSeconds(5);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private ReadingWindow() {}

    /// @param arguments a folder, then provider, address and token of each account
    static void main(String[] arguments) throws Exception {
        MeasuredWindow.open(
                Path.of(arguments[0]),
                desk -> {
                    Thread.sleep(SETTLING);
                    MeasuredWindow.phase("read", () -> read(desk, arguments));
                    MeasuredWindow.tell("rows", Screen.call(() -> desk.resources().rows().size()));
                });
    }

    private static void read(Desk desk, String[] arguments) throws Exception {
        Instant begun = Instant.now();
        for (int at = 1; at < arguments.length; at += 3) {
            NewAccount account =
                    new NewAccount(
                            new ProviderId(arguments[at]),
                            arguments[at],
                            URI.create(arguments[at + 1]),
                            Environment.SANDBOX,
                            new Secret(arguments[at + 2]));
            Screen.call(() -> {
                desk.workspace().accounts().add(account);
                return desk;
            });
        }
        while (Screen.call(() -> MeasuredWindow.running(desk))
                && Instant.now().isBefore(begun.plus(PATIENCE))) {
            Thread.sleep(100);
        }
    }
}
