package dev.rolecall.app;

import dev.rolecall.operation.LightThreads;
import dev.rolecall.settings.Drawing;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/// JavaFX on its way: it starts beside whatever else has to be done before the window can be put
/// together.
final class StartingScreen implements AutoCloseable {
    private final Future<Boolean> start = Rolecall.started();

    private StartingScreen() {}

    /// Has JavaFX start so that it draws as `drawing` says.
    static StartingScreen begin(Drawing drawing) {
        Carriers.leaveOneToTheScreen();
        ToolkitOptions.apply(drawing);
        StartingScreen screen = new StartingScreen();
        LightThreads.named("toolkit").execute(Rolecall::run);
        return screen;
    }

    /// Returns once JavaFX is there, or as soon as it finds no display to show anything on.
    ///
    /// @return whether it is there
    boolean await() throws InterruptedException {
        try {
            return start.get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        }
    }

    /// Ends JavaFX, which would keep a program alive that has no window and never gets one. Whether
    /// it starts at all is waited for: one that could not start would be waited for without end.
    @Override
    public void close() {
        try {
            if (start.get()) {
                Screen.stop();
            }
        } catch (ExecutionException neverThere) {
            // Whoever waited for it was told.
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }
}
