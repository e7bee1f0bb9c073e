package dev.rolecall.app;

import dev.rolecall.operation.LightThreads;
import dev.rolecall.settings.SettingsFile;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// JavaFX on its way: it starts beside whatever else has to be done before the window can be put
/// together.
final class StartingScreen implements AutoCloseable {
    private final FutureTask<Boolean> start =
            new FutureTask<>(() -> {
                Screen.start(true);
                return true;
            });

    private StartingScreen() {}

    /// Has JavaFX start as `settings` want it.
    static StartingScreen begin(Optional<SettingsFile> settings) {
        Carriers.leaveOneToTheScreen();
        ToolkitOptions.apply(settings);
        StartingScreen screen = new StartingScreen();
        LightThreads.named("toolkit").execute(screen.start);
        return screen;
    }

    /// Returns once JavaFX is there.
    void await() throws InterruptedException {
        try {
            start.get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        }
    }

    /// Ends JavaFX, which would keep a program alive that has no window and never gets one.
    @Override
    public void close() {
        Screen.stop();
    }
}
