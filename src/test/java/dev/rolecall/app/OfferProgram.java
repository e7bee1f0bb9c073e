package dev.rolecall.app;

import dev.rolecall.i18n.Messages;
import dev.rolecall.store.UserFolders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// The program with its window, and somebody who waits for the offer of a report, reads it and
/// leaves; to be started as a program of its own.
final class OfferProgram {
    private OfferProgram() {}

    /// @param arguments the file that is there once the feed was asked
    static void main(String[] arguments) throws Exception {
        WindowHands hands = WindowHands.beforeTheProgram();
        UserFolders folders = UserFolders.ofThisSystem();
        StartingScreen screen = StartingScreen.begin(Keeping.drawing(folders));
        WindowRun run =
                new WindowRun(
                        folders.data(), false, Keeping.in(folders), new Messages(Locale.ENGLISH));
        Sitting.begin(() -> {
            hands.untilOpen();
            hands.untilSaid("Rolecall broke in an earlier run");
            hands.press("Look at the report");
            hands.untilSaid("What broke");
            hands.press("Forget the report");
            hands.untilNoSheet();
            hands.until("look at the start", () -> Files.exists(Path.of(arguments[0])));
            hands.close();
            return true;
        });
        int code = run.run(screen);
        System.out.println("The window ended with " + code);
        System.exit(code);
    }
}
