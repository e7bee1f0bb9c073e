package dev.rolecall.operation;

import dev.rolecall.i18n.Message;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/// Runs slow work and brings its results to the screen; the only door between the two. One
/// implementation runs in the background, one at once on the caller's thread for tests.
public interface Operations extends AutoCloseable {
    /// Starts `work`; `whenOver` is called once, on the screen's executor.
    <T> OperationHandle start(Message title, Work<T> work, Consumer<Outcome<T>> whenOver);

    /// Runs something short without a row in the activity drawer (a filter, a sort). `whenOver` is
    /// called once on the screen's executor, unless a later call with the same `lane` came first:
    /// late answers are dropped.
    <T> void quietly(String lane, Work<T> work, Consumer<Outcome<T>> whenOver);

    /// Operations as they stand now, newest first, those that are over included.
    List<OperationStatus> all();

    /// The operation `id`, to cancel or pause it from the activity drawer.
    OperationHandle handle(long id);

    /// Calls `listener` on the screen's executor when anything changed, at most ten times a second.
    default void listen(Runnable listener) {
        listen(Pulse.TEN_A_SECOND, listener);
    }

    /// Calls `listener` on the screen's executor when anything changed, at most once an interval.
    void listen(Duration interval, Runnable listener);

    /// Cancels everything and waits up to `patience` for it to end; true if all ended.
    boolean shutdown(Duration patience);

    @Override
    void close();
}
