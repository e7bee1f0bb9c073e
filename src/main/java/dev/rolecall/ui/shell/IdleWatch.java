package dev.rolecall.ui.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;

/// Notices that nobody has touched the window for a while. A machine that slept through that time
/// counts as left alone too.
final class IdleWatch {
    private final Clock clock;
    private final Duration limit;
    private final List<Runnable> whenIdle = new ArrayList<>();
    private Instant touched;
    private boolean told;

    IdleWatch(Clock clock, Duration limit) {
        this.clock = clock;
        this.limit = limit;
        this.touched = clock.instant();
    }

    /// Calls `action` each time the window was left alone for long enough.
    void whenIdle(Runnable action) {
        whenIdle.add(action);
    }

    void watch(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, _ -> touched());
    }

    void touched() {
        check();
        touched = clock.instant();
        told = false;
    }

    /// Looks at the clock; to be called every second or so.
    void check() {
        if (!told && !clock.instant().isBefore(touched.plus(limit))) {
            told = true;
            whenIdle.forEach(Runnable::run);
        }
    }
}
