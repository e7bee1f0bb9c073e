package dev.rolecall.operation;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/// Calls something again and again, from a clock of its own. A clock of JavaFX has sixty frames a
/// second made for as long as it runs, also where nothing changes in between.
public final class Metronome implements AutoCloseable {
    private final Duration beat;
    private final Executor where;
    private final Runnable action;
    private final Thread thread = Thread.ofVirtual().name("metronome").unstarted(this::run);
    private final AtomicBoolean due = new AtomicBoolean();

    /// @param where runs `action`; a beat that comes before the last one was run is left out
    public Metronome(Duration beat, Executor where, Runnable action) {
        this.beat = beat;
        this.where = where;
        this.action = action;
    }

    /// Begins; the first call comes after the first beat.
    public void start() {
        thread.start();
    }

    private void run() {
        try {
            while (true) {
                Thread.sleep(beat);
                if (due.compareAndSet(false, true)) {
                    where.execute(this::call);
                }
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void call() {
        due.set(false);
        action.run();
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
