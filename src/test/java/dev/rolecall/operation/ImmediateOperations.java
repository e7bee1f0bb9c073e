package dev.rolecall.operation;

import dev.rolecall.i18n.Message;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Operations that run at once on the caller's thread: after `start` everything has happened.
public final class ImmediateOperations implements Operations {
    private final Clock clock;
    private final List<OperationProgress> operations = new ArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();

    public ImmediateOperations() {
        this(Clock.systemUTC());
    }

    public ImmediateOperations(Clock clock) {
        this.clock = clock;
    }

    @Override
    public <T> OperationHandle start(Message title, Work<T> work, Consumer<Outcome<T>> whenOver) {
        Thread caller = Thread.currentThread();
        OperationProgress progress =
                new OperationProgress(operations.size() + 1L, title, clock, () -> changed(caller));
        operations.addFirst(progress);
        progress.running();
        Outcome<T> outcome = new WorkRunner().run(work, progress);
        progress.over(outcome);
        whenOver.accept(outcome);
        return new ForgottenOperation(progress.id());
    }

    @Override
    public <T> void quietly(String lane, Work<T> work, Consumer<Outcome<T>> whenOver) {
        whenOver.accept(new WorkRunner().run(work, new Unwatched()));
    }

    @Override
    public List<OperationStatus> all() {
        return operations.stream().map(OperationProgress::status).toList();
    }

    @Override
    public OperationHandle handle(long id) {
        return new ForgottenOperation(id);
    }

    @Override
    public void listen(Duration interval, Runnable listener) {
        listeners.add(listener);
    }

    /// Work that goes to further threads is heard of when it is over.
    private void changed(Thread caller) {
        if (Thread.currentThread().equals(caller)) {
            listeners.forEach(Runnable::run);
        }
    }

    @Override
    public boolean shutdown(Duration patience) {
        return true;
    }

    @Override
    public void close() {}
}
