package dev.rolecall.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// The watch must see a stall, or nothing it says is worth anything.
@ExtendWith(ApplicationExtension.class)
class StallWatchFxTest {
    @Test
    void a_stall_of_the_screen_thread_is_measured() {
        try (StallWatch watch = StallWatch.start()) {
            pause(200);
            long before = watch.beats();
            WaitForAsyncUtils.waitForAsyncFx(5_000, () -> pause(300));
            pause(100);

            assertThat(before).isGreaterThan(5);
            assertThat(watch.longest()).isBetween(Duration.ofMillis(250), Duration.ofSeconds(3));
        }
    }

    private static void pause(long millis) {
        long end = System.nanoTime() + Duration.ofMillis(millis).toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
    }
}
