package dev.rolecall.snapshot;

import dev.rolecall.operation.Operations;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

/// Does things in the background, one after another, in the order they are asked for. Safe to use
/// from many threads.
final class OneByOne {
    private static final String LANE = "snapshots";

    private final Operations operations;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private boolean underWay;

    OneByOne(Operations operations) {
        this.operations = operations;
    }

    void add(Runnable deed) {
        synchronized (this) {
            waiting.add(deed);
            if (underWay) {
                return;
            }
            underWay = true;
        }
        operations.quietly(LANE, _ -> doAll(), _ -> {});
    }

    /// What is broken ends this round, but not those after it.
    private boolean doAll() {
        boolean whole = false;
        try {
            for (Optional<Runnable> deed = next(); deed.isPresent(); deed = next()) {
                deed.get().run();
            }
            whole = true;
        } finally {
            if (!whole) {
                broken();
            }
        }
        return whole;
    }

    private synchronized void broken() {
        underWay = false;
    }

    private synchronized Optional<Runnable> next() {
        Optional<Runnable> next = Optional.ofNullable(waiting.poll());
        underWay = next.isPresent();
        return next;
    }
}
