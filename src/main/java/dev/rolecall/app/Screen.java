package dev.rolecall.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/// JavaFX's thread: starts the toolkit, takes work to it, ends it.
final class Screen {
    private static final Logger LOG = System.getLogger(Screen.class.getName());

    private Screen() {}

    /// Starts the toolkit; without a display it draws into memory.
    ///
    /// @return whether it is there; if the display does not let it in, it cannot be started again
    static boolean start(boolean display) {
        if (!display) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        try {
            Platform.startup(() -> {});
        } catch (UnsupportedOperationException noDisplay) {
            LOG.log(Level.INFO, "JavaFX has nothing to draw on", noDisplay);
            return false;
        }
        Platform.setImplicitExit(false);
        return true;
    }

    /// Runs `work` on JavaFX's thread, later.
    static void later(Runnable work) {
        Platform.runLater(work);
    }

    /// Runs `work` on JavaFX's thread and waits for what it returns; not to be called from there.
    static <T> T call(Callable<T> work) throws InterruptedException {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        }
    }

    static void stop() {
        Platform.exit();
    }
}
