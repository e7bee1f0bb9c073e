package dev.rolecall.operation;

import dev.rolecall.i18n.Message;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/// Operations whose short work is done when the test says so; of several only the latest.
public final class HeldOperations implements Operations {
    private final ImmediateOperations atOnce = new ImmediateOperations();
    private Runnable latest = () -> {};

    /// Does what was asked for last.
    public void answer() {
        latest.run();
    }

    @Override
    public <T> OperationHandle start(Message title, Work<T> work, Consumer<Outcome<T>> whenOver) {
        return atOnce.start(title, work, whenOver);
    }

    @Override
    public <T> void quietly(String lane, Work<T> work, Consumer<Outcome<T>> whenOver) {
        latest = () -> atOnce.quietly(lane, work, whenOver);
    }

    @Override
    public List<OperationStatus> all() {
        return atOnce.all();
    }

    @Override
    public OperationHandle handle(long id) {
        return atOnce.handle(id);
    }

    @Override
    public void listen(Duration interval, Runnable listener) {
        atOnce.listen(interval, listener);
    }

    @Override
    public boolean shutdown(Duration patience) {
        return true;
    }

    @Override
    public void close() {}
}
