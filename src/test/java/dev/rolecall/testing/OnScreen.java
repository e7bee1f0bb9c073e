package dev.rolecall.testing;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.testfx.util.WaitForAsyncUtils;

/// Waits for what work behind the screen brings about.
public final class OnScreen {
    private static final int PATIENCE_SECONDS = 30;

    private OnScreen() {}

    /// Asks on the screen's thread until `there` holds.
    public static void until(BooleanSupplier there) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(there::getAsBoolean).get());
    }
}
