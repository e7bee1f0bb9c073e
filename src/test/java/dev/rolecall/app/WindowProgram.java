package dev.rolecall.app;

import dev.rolecall.diagnostics.LogSettings;
import dev.rolecall.i18n.Messages;
import dev.rolecall.network.JdkSettings;
import dev.rolecall.store.UserFolders;
import java.nio.file.Path;
import java.util.Locale;

/// The program with its window, its folders and nobody before it but a [WindowSession]; to be
/// started as a program of its own.
final class WindowProgram {
    private WindowProgram() {}

    /// @param arguments the file of what is to be typed
    static void main(String[] arguments) throws Exception {
        JdkSettings.apply();
        LogSettings.apply();
        WindowSession session = new WindowSession(WindowPlan.read(Path.of(arguments[0])));
        UserFolders folders = UserFolders.ofThisSystem();
        StartingScreen screen = StartingScreen.begin(Keeping.drawing(folders));
        WindowRun run =
                new WindowRun(
                        folders.data(), false, Keeping.in(folders), new Messages(Locale.ENGLISH));
        Sitting.begin(() -> {
            session.run();
            return true;
        });
        int code = run.run(screen);
        System.out.println("The window ended with " + code);
        System.exit(code);
    }
}
