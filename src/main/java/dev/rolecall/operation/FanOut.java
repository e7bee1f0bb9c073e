package dev.rolecall.operation;

import dev.rolecall.domain.FailureException;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;

/// Runs the many small tasks of one operation side by side, so many at once, and ends with all of
/// them: the first failure or an interrupt of whoever waits stops the others.
///
/// Tasks may fork further tasks. Use it in `try`, and [#join] before the end of the block: what is
/// still running when the block ends is stopped.
public final class FanOut implements AutoCloseable {
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("fan-out-", 0).factory());
    private final Semaphore places;
    private int unfinished;
    private Optional<Exception> broken = Optional.empty();

    /// @param atOnce how many tasks run at the same time at most
    public FanOut(int atOnce) {
        this.places = new Semaphore(atOnce, true);
    }

    /// One small piece of work; interruption means stop.
    @FunctionalInterface
    public interface Task {
        void run() throws FailureException, InterruptedException;
    }

    /// What is done with each of several things; interruption means stop.
    @FunctionalInterface
    public interface Visitor<T> {
        void visit(T item) throws FailureException, InterruptedException;
    }

    /// Visits all `items`, up to `atOnce` at the same time, and returns when all are done.
    ///
    /// @throws FailureException the first failure of a visit; the others were stopped
    public static <T> void forEach(int atOnce, Collection<T> items, Visitor<? super T> visitor)
            throws FailureException, InterruptedException {
        try (FanOut tasks = new FanOut(atOnce)) {
            items.forEach(item -> tasks.fork(() -> visitor.visit(item)));
            tasks.join();
        }
    }

    /// Adds a task, to run as soon as there is a place; returns at once. Does nothing when the
    /// tasks were stopped already.
    public void fork(Task task) {
        begun();
        try {
            threads.execute(() -> run(task));
        } catch (RejectedExecutionException stopped) {
            finished();
        }
    }

    private void run(Task task) {
        boolean ended = false;
        try {
            places.acquire();
            try {
                task.run();
                ended = true;
            } finally {
                places.release();
            }
        } catch (FailureException | InterruptedException | RuntimeException failed) {
            breakOff(failed);
            ended = true;
        } finally {
            if (!ended) {
                breakOff(new IllegalStateException("A task ended by an error"));
            }
            finished();
        }
    }

    private synchronized void begun() {
        unfinished++;
    }

    private synchronized void finished() {
        unfinished--;
        if (unfinished == 0) {
            notifyAll();
        }
    }

    private synchronized void breakOff(Exception failed) {
        if (broken.isEmpty()) {
            broken = Optional.of(failed);
        }
        notifyAll();
    }

    /// Waits until every task has ended, those forked meanwhile included.
    ///
    /// @throws FailureException the first failure of a task; the others were stopped
    /// @throws InterruptedException if this thread or a task was interrupted; all were stopped
    public void join() throws FailureException, InterruptedException {
        Optional<Exception> failed = await();
        if (failed.isPresent()) {
            close();
            switch (failed.get()) {
                case FailureException failure -> throw failure;
                case InterruptedException interrupt -> throw interrupt;
                case RuntimeException defect -> throw defect;
                case Exception other -> throw new IllegalStateException(other);
            }
        }
    }

    private synchronized Optional<Exception> await() throws InterruptedException {
        while (unfinished > 0 && broken.isEmpty()) {
            wait();
        }
        return broken;
    }

    /// Stops what is still running and waits for it to end.
    @Override
    public void close() {
        threads.shutdownNow();
        threads.close();
    }
}
