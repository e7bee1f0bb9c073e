package dev.rolecall.ui.operations;

import dev.rolecall.i18n.Message;
import dev.rolecall.operation.OperationHandle;
import dev.rolecall.operation.OperationStatus;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.operation.Work;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Operations that stand as a test says and remember what was asked of them.
final class FakeOperations implements Operations {
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private List<OperationStatus> all = List.of();

    void stand(OperationStatus... statuses) {
        all = List.of(statuses);
        listeners.forEach(Runnable::run);
    }

    List<String> asked() {
        return asked;
    }

    @Override
    public <T> OperationHandle start(Message title, Work<T> work, Consumer<Outcome<T>> whenOver) {
        throw new UnsupportedOperationException("Nothing is started from the activity list");
    }

    @Override
    public <T> void quietly(String lane, Work<T> work, Consumer<Outcome<T>> whenOver) {
        throw new UnsupportedOperationException("Nothing is started from the activity list");
    }

    @Override
    public List<OperationStatus> all() {
        return all;
    }

    @Override
    public OperationHandle handle(long id) {
        return new OperationHandle() {
            @Override
            public long id() {
                return id;
            }

            @Override
            public void cancel() {
                asked.add("cancel " + id);
            }

            @Override
            public void pause() {
                asked.add("pause " + id);
            }

            @Override
            public void resume() {
                asked.add("resume " + id);
            }
        };
    }

    @Override
    public void listen(Duration interval, Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public boolean shutdown(Duration patience) {
        return true;
    }

    @Override
    public void close() {}
}
