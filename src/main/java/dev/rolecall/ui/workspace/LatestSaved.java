package dev.rolecall.ui.workspace;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Saves what a person changed in the background, the latest only; what was not saved is tried
/// again with the next change and at the end.
final class LatestSaved<T> {
    private final String lane;
    private final Saving<T> file;
    private final Operations operations;
    private final Consumer<Failure> onFailed;
    private final AtomicReference<Optional<T>> pending = new AtomicReference<>(Optional.empty());

    /// @param lane a name no other quiet work has
    /// @param onFailed called on the screen when saving failed
    LatestSaved(String lane, Saving<T> file, Operations operations, Consumer<Failure> onFailed) {
        this.lane = lane;
        this.file = file;
        this.operations = operations;
        this.onFailed = onFailed;
    }

    /// Notes `latest`, to be saved with the next [#start()] or [#now()].
    void note(T latest) {
        pending.set(Optional.of(latest));
    }

    /// Saves in the background what was noted. Can be called from any thread.
    void start() {
        operations.<Boolean>quietly(
                lane,
                _ -> {
                    now();
                    return true;
                },
                outcome -> {
                    if (outcome instanceof Outcome.Failed<Boolean>(Failure failure)) {
                        onFailed.accept(failure);
                    }
                });
    }

    /// Saves what is not saved yet, before it returns.
    synchronized void now() throws FailureException {
        Optional<T> next = pending.getAndSet(Optional.empty());
        if (next.isPresent()) {
            try {
                file.save(next.get());
            } catch (FailureException notSaved) {
                pending.compareAndSet(Optional.empty(), next);
                throw notSaved;
            }
        }
    }

    /// Writes to the disk.
    interface Saving<T> {
        void save(T latest) throws FailureException;
    }
}
