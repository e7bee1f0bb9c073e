package dev.rolecall.app;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;

/// JavaFX's thread: starts the toolkit, takes work to it, ends it.
final class Screen {
    private Screen() {}

    /// Starts the toolkit; without a display it draws into memory.
    static void start(boolean display) {
        if (!display) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        Platform.startup(() -> {});
        Platform.setImplicitExit(false);
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
