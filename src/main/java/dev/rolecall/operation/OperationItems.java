package dev.rolecall.operation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rows of one operation in the order they came, bounded: when there are too many, the oldest
/// that ended well go first, so that what went wrong stays to be read. Not thread-safe.
public final class OperationItems {
    static final int MOST = 2_000;

    private final Map<String, OperationItem> rows = new LinkedHashMap<>();
    private final Deque<String> well = new ArrayDeque<>();
    private Optional<List<OperationItem>> list = Optional.empty();

    /// Adds a row, or puts it in the place of the one with its identifier.
    public void put(OperationItem item) {
        rows.put(item.id(), item);
        if (endedWell(item)) {
            well.add(item.id());
        }
        while (rows.size() > MOST) {
            rows.remove(oldestToLose());
        }
        list = Optional.empty();
    }

    private String oldestToLose() {
        while (!well.isEmpty()) {
            String id = well.remove();
            OperationItem item = rows.get(id);
            if (item != null && endedWell(item)) {
                return id;
            }
        }
        return rows.keySet().iterator().next();
    }

    /// The rows that are left.
    public List<OperationItem> list() {
        List<OperationItem> now = list.orElseGet(() -> List.copyOf(rows.values()));
        list = Optional.of(now);
        return now;
    }

    private static boolean endedWell(OperationItem item) {
        return switch (item.state()) {
            case VERIFIED -> true;
            case WAITING, RUNNING, APPLIED, REFUSED, FAILED, CONFLICT, UNKNOWN, CANCELLED -> false;
        };
    }
}
