package dev.rolecall.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// When a window counts as left alone.
class IdleWatchTest {
    private final HandClock clock = new HandClock();
    private final IdleWatch watch = new IdleWatch(clock, Duration.ofMinutes(10));
    private int idle;

    IdleWatchTest() {
        watch.whenIdle(() -> idle++);
    }

    @Test
    void it_is_told_once_when_nobody_touched_the_window_for_long_enough() {
        clock.pass(Duration.ofMinutes(9));
        watch.check();
        assertThat(idle).isZero();

        clock.pass(Duration.ofMinutes(1));
        watch.check();
        watch.check();

        assertThat(idle).isEqualTo(1);
    }

    @Test
    void every_touch_counts_from_anew() {
        for (int minutes = 0; minutes < 60; minutes += 5) {
            clock.pass(Duration.ofMinutes(5));
            watch.touched();
            watch.check();
        }
        assertThat(idle).isZero();

        clock.pass(Duration.ofMinutes(10));
        watch.check();
        assertThat(idle).isEqualTo(1);
        watch.touched();
        clock.pass(Duration.ofMinutes(10));
        watch.check();
        assertThat(idle).isEqualTo(2);
    }

    @Test
    void the_touch_that_wakes_a_machine_comes_too_late() {
        clock.pass(Duration.ofHours(8));

        watch.touched();

        assertThat(idle).isEqualTo(1);
    }
}
