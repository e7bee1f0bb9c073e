package dev.rolecall.app;

import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.i18n.Messages;
import dev.rolecall.network.JdkSettings;
import dev.rolecall.store.UserFolders;
import dev.rolecall.ui.access.AccessRow;
import dev.rolecall.ui.resources.ResourceRow;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.input.KeyCode;

/// The program with its window and little patience. Somebody takes a person's access away and
/// closes the window while the service keeps them waiting; to be started as a program of its own.
final class UnansweredProgram {
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private UnansweredProgram() {}

    /// @param arguments the file that is there once the service has the request
    static void main(String[] arguments) throws Exception {
        JdkSettings.apply();
        Path arrived = Path.of(arguments[0]);
        WindowHands hands = WindowHands.beforeTheProgram();
        AtomicLong confirmed = new AtomicLong();
        UserFolders folders = UserFolders.ofThisSystem();
        StartingScreen screen = StartingScreen.begin(Keeping.drawing(folders));
        WindowRun run =
                new WindowRun(
                        folders.data(),
                        false,
                        Keeping.in(folders),
                        new Messages(Locale.ENGLISH),
                        PATIENCE);
        Sitting.begin(() -> {
            hands.untilOpen();
            hands.select("Resources", ResourceRow.class, _ -> true);
            hands.select(
                    "Access list",
                    AccessRow.class,
                    row ->
                            row.principal().kind().equals(PrincipalKind.USER)
                                    && !row.me()
                                    && !row.owner());
            hands.keys(KeyCode.DELETE);
            hands.press("Review 1 change");
            hands.press("Apply 1 change");
            hands.until("request", () -> Files.exists(arrived));
            hands.close();
            confirmed.set(System.nanoTime());
            hands.press("Cancel and close");
            return true;
        });
        int code = run.run(screen);
        Duration waited = Duration.ofNanos(System.nanoTime() - confirmed.get());
        System.out.println("The window ended with " + code);
        System.out.println("It was waited for " + waited.toMillis() + " ms");
        System.exit(code);
    }
}
