package dev.rolecall.inventory;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Lets equal values be one object, as long as enough of them are equal: looking after values that
/// come once costs more memory than it saves. Not thread-safe.
final class Shared<T> {
    private static final int TRIAL = 32_768;

    private final Map<T, T> values = new HashMap<>();
    private long found;

    T of(T value) {
        return of(value, UnaryOperator.identity());
    }

    /// Keeps `value` for others to share, unless an equal one is kept already.
    ///
    /// @return whether it is the first
    boolean keep(T value) {
        if (values.putIfAbsent(value, value) != null) {
            found++;
            return false;
        }
        return true;
    }

    /// @param prepared what is kept of a value that comes for the first time; equal to it
    T of(T value, UnaryOperator<T> prepared) {
        T known = values.get(value);
        if (known != null) {
            found++;
            return known;
        }
        T first = prepared.apply(value);
        if (values.size() < TRIAL || found >= values.size() / 2) {
            values.put(first, first);
        }
        return first;
    }
}
