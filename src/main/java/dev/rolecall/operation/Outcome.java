package dev.rolecall.operation;

import dev.rolecall.domain.Failure;

/// How work ended.
public sealed interface Outcome<T> {
    /// It returned a value.
    record Succeeded<T>(T value) implements Outcome<T> {}

    /// It failed as a whole.
    record Failed<T>(Failure failure) implements Outcome<T> {}

    /// A person or the end of the program stopped it.
    record Cancelled<T>() implements Outcome<T> {}
}
