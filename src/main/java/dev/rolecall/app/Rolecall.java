package dev.rolecall.app;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/// What JavaFX knows the program as. Its name is the class of the windows that a desktop sees, by
/// which it finds their name and icon (`StartupWMClass` in the desktop file): without one, all
/// programs written in Java would be the same to it.
public final class Rolecall extends Application {
    private static final Logger LOG = System.getLogger(Rolecall.class.getName());
    private static final CompletableFuture<Boolean> STARTED = new CompletableFuture<>();

    /// For JavaFX, which makes the one there is.
    public Rolecall() {}

    /// Runs JavaFX; returns when it ends.
    static void run() {
        FutureTask<Boolean> life = new FutureTask<>(() -> Application.launch(Rolecall.class), true);
        life.run();
        if (life.state() == Future.State.FAILED) {
            cannotStart(life.exceptionNow());
        }
    }

    private static void cannotStart(Throwable why) {
        if (why instanceof UnsupportedOperationException) {
            LOG.log(Level.INFO, "JavaFX has nothing to draw on", why);
            STARTED.complete(false);
        } else {
            STARTED.completeExceptionally(why);
        }
    }

    /// Whether JavaFX found something to draw on; known when it is there.
    static Future<Boolean> started() {
        return STARTED;
    }

    /// Windows are made elsewhere, when there is something to show.
    @Override
    public void start(Stage unused) {
        Platform.setImplicitExit(false);
        STARTED.complete(true);
    }
}
