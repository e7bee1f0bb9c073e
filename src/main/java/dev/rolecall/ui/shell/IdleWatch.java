package dev.rolecall.ui.shell;

import dev.rolecall.secret.IdleLock;
import dev.rolecall.secret.LockPolicy;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;

/// Notices that nobody has touched the window for a while, or that the machine has slept: the one
/// watch for all that locks then.
final class IdleWatch {
    /// A window that stands still for some seconds under load has not slept.
    private static final Duration TICK = Duration.ofSeconds(10);

    private final IdleLock lock;
    private final List<Runnable> whenIdle = new ArrayList<>();
    private boolean told;

    /// @param limit how long the window may be left alone; empty for as long as it likes
    IdleWatch(Clock clock, Optional<Duration> limit) {
        this.lock = new IdleLock(clock, TICK, policy(limit));
    }

    /// Sets how long the window may be left alone, counted from now.
    void limit(Optional<Duration> limit) {
        lock.policy(policy(limit));
    }

    /// Calls `action` each time the window was left alone for long enough, and after sleep.
    void whenIdle(Runnable action) {
        whenIdle.add(action);
    }

    void watch(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, _ -> touched());
    }

    /// Somebody is there; what woke a machine that slept comes too late.
    void touched() {
        check();
        restart();
    }

    /// Counts from now on, whatever was before.
    void restart() {
        lock.input();
        told = false;
    }

    /// Looks at the clock; to be called every second.
    void check() {
        if (lock.tick() && !told) {
            told = true;
            whenIdle.forEach(Runnable::run);
        }
    }

    private static LockPolicy policy(Optional<Duration> limit) {
        return new LockPolicy(limit, true);
    }
}
