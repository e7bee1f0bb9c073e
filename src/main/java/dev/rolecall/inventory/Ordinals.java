package dev.rolecall.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers values in the order they are first met; equal ones get the same number. Not thread-safe.
final class Ordinals<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> values = new ArrayList<>();

    int of(T value) {
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        int next = values.size();
        numbers.put(value, next);
        values.add(value);
        return next;
    }

    List<T> values() {
        return values;
    }
}
