package dev.rolecall.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// When a window counts as left alone.
class IdleWatchTest {
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private final HandClock clock = new HandClock();
    private final IdleWatch watch = new IdleWatch(clock, Optional.of(LIMIT));
    private int idle;

    IdleWatchTest() {
        watch.whenIdle(() -> idle++);
    }

    /// The time passes second by second, as it does for a machine that is awake.
    private void awakeFor(Duration time) {
        for (long second = 0; second < time.toSeconds(); second++) {
            clock.pass(Duration.ofSeconds(1));
            watch.check();
        }
    }

    @Test
    void it_is_told_once_when_nobody_touched_the_window_for_long_enough() {
        awakeFor(LIMIT.minusSeconds(1));
        assertThat(idle).isZero();

        awakeFor(Duration.ofSeconds(1));
        assertThat(idle).isEqualTo(1);
        awakeFor(LIMIT);
        assertThat(idle).isEqualTo(1);
    }

    @Test
    void every_touch_counts_from_anew() {
        for (int times = 0; times < 12; times++) {
            awakeFor(Duration.ofMinutes(5));
            watch.touched();
        }
        assertThat(idle).isZero();

        awakeFor(LIMIT);
        assertThat(idle).isEqualTo(1);
        watch.touched();
        awakeFor(LIMIT);
        assertThat(idle).isEqualTo(2);
    }

    @Test
    void the_touch_that_wakes_a_machine_comes_too_late() {
        clock.pass(Duration.ofMinutes(2));

        watch.touched();

        assertThat(idle).isEqualTo(1);
    }

    @Test
    void another_limit_counts_from_when_it_is_set() {
        awakeFor(Duration.ofMinutes(9));
        watch.limit(Optional.of(Duration.ofMinutes(5)));
        awakeFor(Duration.ofMinutes(5).minusSeconds(1));
        assertThat(idle).isZero();

        awakeFor(Duration.ofSeconds(1));
        assertThat(idle).isEqualTo(1);
    }

    @Test
    void without_a_limit_only_sleep_counts() {
        watch.limit(Optional.empty());
        awakeFor(Duration.ofHours(2));
        assertThat(idle).isZero();

        clock.pass(Duration.ofHours(1));
        watch.check();
        assertThat(idle).isEqualTo(1);
    }
}
