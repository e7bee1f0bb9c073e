package dev.rolecall.ui.control;

import java.util.Optional;
import java.util.function.Supplier;

/// Something on the screen that is made when it is first needed: a place of the window takes tens
/// of milliseconds to make, and its first picture shows one of them. For the screen's thread only.
public final class Late<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    /// @param maker called once, on the screen's thread
    public Late(Supplier<T> maker) {
        this.maker = maker;
    }

    /// What it is, made now if it is not there yet.
    public T get() {
        T value = made.orElseGet(maker);
        made = Optional.of(value);
        return value;
    }

    /// What it is, if somebody needed it before.
    public Optional<T> made() {
        return made;
    }
}
