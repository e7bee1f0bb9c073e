package dev.rolecall.operation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The operations of this run, those that are over included, bounded: the oldest that are over go
/// first. Thread-safe.
final class OperationHistory {
    static final int MOST_OVER = 200;

    private final TreeMap<Long, RunningOperation<?>> operations = new TreeMap<>();

    synchronized void add(RunningOperation<?> operation) {
        operations.put(operation.id(), operation);
        int surplus = operations.size() - MOST_OVER;
        Iterator<RunningOperation<?>> oldest = operations.values().iterator();
        while (surplus > 0 && oldest.hasNext()) {
            if (oldest.next().status().state().over()) {
                oldest.remove();
                surplus--;
            }
        }
    }

    synchronized List<RunningOperation<?>> newestFirst() {
        return new ArrayList<>(operations.descendingMap().values());
    }

    synchronized Optional<RunningOperation<?>> find(long id) {
        return Optional.ofNullable(((Map<Long, RunningOperation<?>>) operations).get(id));
    }
}
