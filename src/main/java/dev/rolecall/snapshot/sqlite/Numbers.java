package dev.rolecall.snapshot.sqlite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Numbers for values that stand in many access lists, in the order they were first met: 0, 1, 2 …
/// Not thread-safe.
final class Numbers<T> {
    /// The same objects come again and again, and comparing them by content costs ten times more.
    private final IdentityHashMap<T, Integer> known = new IdentityHashMap<>();

    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> values = new ArrayList<>();
    private int kept;

    /// Takes over a value that has its number in the database already.
    void restore(T value) {
        numbers.putIfAbsent(value, values.size());
        values.add(value);
        kept = values.size();
    }

    int of(T value) {
        Integer number = known.get(value);
        if (number == null) {
            number = numbers.get(value);
            if (number == null) {
                number = values.size();
                numbers.put(value, number);
                values.add(value);
            }
            known.put(value, number);
        }
        return number;
    }

    T value(int number) {
        return values.get(number);
    }

    int size() {
        return values.size();
    }

    /// The first number that is not in the database yet.
    int kept() {
        return kept;
    }

    /// All have their number in the database now. The objects that were asked for are let go.
    void allKept() {
        kept = values.size();
        known.clear();
    }
}
