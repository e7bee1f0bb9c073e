package dev.rolecall.operation;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FaultCode;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/// One operation on a virtual thread of its own, from waiting for a place to handing its outcome to
/// the screen.
final class RunningOperation<T> implements OperationHandle {
    private final OperationProgress progress;
    private final Work<T> work;
    private final Consumer<Outcome<T>> whenOver;
    private final Executor screen;
    private final Semaphore places;
    private final Thread thread;
    private boolean cancelled;
    private boolean over;

    RunningOperation(
            OperationProgress progress,
            Work<T> work,
            Consumer<Outcome<T>> whenOver,
            Executor screen,
            Semaphore places) {
        this.progress = progress;
        this.work = work;
        this.whenOver = whenOver;
        this.screen = screen;
        this.places = places;
        this.thread = Thread.ofVirtual().name("operation-" + progress.id()).unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    private void run() {
        Outcome<T> outcome = new Outcome.Cancelled<>();
        try {
            outcome = atItsTurn();
        } catch (Error fatal) {
            // The thread's own matter to report, under the same code.
            outcome = new Outcome.Failed<>(new Failure.Broken(FaultCode.of(fatal)));
            throw fatal;
        } finally {
            end(outcome);
        }
    }

    private Outcome<T> atItsTurn() {
        try {
            places.acquire();
        } catch (InterruptedException stopped) {
            return new Outcome.Cancelled<>();
        }
        try {
            if (isCancelled()) {
                return new Outcome.Cancelled<>();
            }
            progress.running();
            return new WorkRunner().run(work, progress);
        } finally {
            places.release();
        }
    }

    private synchronized boolean isCancelled() {
        return cancelled;
    }

    private void end(Outcome<T> outcome) {
        Outcome<T> told = settled(outcome);
        progress.over(told);
        screen.execute(() -> whenOver.accept(told));
    }

    /// Closes the door on interrupts, so that none reaches whatever this thread does next, and
    /// calls a failure that followed a cancel what it is: the cancel.
    private synchronized Outcome<T> settled(Outcome<T> outcome) {
        over = true;
        boolean interrupted = Thread.interrupted();
        boolean failed = outcome instanceof Outcome.Failed<T>;
        return failed && (cancelled || interrupted) ? new Outcome.Cancelled<>() : outcome;
    }

    OperationStatus status() {
        return progress.status();
    }

    /// Waits up to `patience` for the work to end; true if it did.
    boolean await(Duration patience) throws InterruptedException {
        return thread.join(patience);
    }

    @Override
    public long id() {
        return progress.id();
    }

    @Override
    public synchronized void cancel() {
        cancelled = true;
        if (!over) {
            thread.interrupt();
        }
    }

    @Override
    public void pause() {
        progress.pause(true);
    }

    @Override
    public void resume() {
        progress.pause(false);
    }
}
