package dev.rolecall.operation;

import dev.rolecall.i18n.Message;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// Operations on virtual threads, for the running application. More accounts than anybody has are
/// read side by side; whatever is asked for beyond that waits its turn. What operations do to a
/// service is held back by its account's own limit.
public final class BackgroundOperations implements Operations {
    static final int AT_ONCE = 64;

    private final Executor screen;
    private final Clock clock;
    private final AtomicLong ids = new AtomicLong();
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final OperationHistory history = new OperationHistory();
    private final QuietLanes lanes;
    private final List<Pulse> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean shutDown;

    /// @param screen runs everything that is handed back: outcomes and listeners
    public BackgroundOperations(Executor screen, Clock clock) {
        this.screen = screen;
        this.clock = clock;
        this.lanes = new QuietLanes(screen);
    }

    /// After [#shutdown] the work is not begun and its outcome is [Outcome.Cancelled].
    @Override
    public <T> OperationHandle start(Message title, Work<T> work, Consumer<Outcome<T>> whenOver) {
        OperationProgress progress =
                new OperationProgress(ids.incrementAndGet(), title, clock, this::changed);
        RunningOperation<T> operation =
                new RunningOperation<>(progress, work, whenOver, screen, places);
        history.add(operation);
        operation.start();
        if (shutDown) {
            operation.cancel();
        }
        changed();
        return operation;
    }

    @Override
    public <T> void quietly(String lane, Work<T> work, Consumer<Outcome<T>> whenOver) {
        lanes.start(lane, work, whenOver);
    }

    @Override
    public List<OperationStatus> all() {
        return history.newestFirst().stream().map(RunningOperation::status).toList();
    }

    /// The operation `id`; a handle that does nothing if it is over and forgotten.
    @Override
    public OperationHandle handle(long id) {
        Optional<OperationHandle> known = history.find(id).map(operation -> operation);
        return known.orElseGet(() -> new ForgottenOperation(id));
    }

    @Override
    public void listen(Duration interval, Runnable listener) {
        listeners.add(new Pulse(interval, screen, listener));
    }

    private void changed() {
        listeners.forEach(Pulse::changed);
    }

    /// Cancels everything, also what is started later; outcomes are still handed to the screen.
    @Override
    public boolean shutdown(Duration patience) {
        shutDown = true;
        lanes.cancelAll();
        List<RunningOperation<?>> running = history.newestFirst();
        running.forEach(RunningOperation::cancel);
        long end = System.nanoTime() + patience.toNanos();
        try {
            boolean all = true;
            for (RunningOperation<?> operation : running) {
                all &= operation.await(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
            }
            return all;
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        shutdown(Duration.ZERO);
    }
}
