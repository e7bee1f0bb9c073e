package dev.rolecall.cli;

import java.util.Optional;
import java.util.function.Supplier;

/// Makes something when it is first wanted, and never again. For one thread.
final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T value = made.orElseGet(maker);
        made = Optional.of(value);
        return value;
    }
}
