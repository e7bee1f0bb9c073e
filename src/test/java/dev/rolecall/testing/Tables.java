package dev.rolecall.testing;

import dev.rolecall.ui.control.Unrolling;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TableView;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The table of a screen, for tests that use it as a person does.
public final class Tables {
    private static final int PATIENCE_SECONDS = 60;

    private Tables() {}

    public static TableView<?> table(FxRobot robot) {
        return robot.lookup(".table-view").queryTableView();
    }

    /// Waits until all rows there is room for are shown, which takes some frames.
    ///
    /// @see Unrolling
    public static void awaitRows(FxRobot robot) throws TimeoutException {
        TableView<?> table = table(robot);
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS, TimeUnit.SECONDS, () -> table.getMaxHeight() == Double.MAX_VALUE);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
