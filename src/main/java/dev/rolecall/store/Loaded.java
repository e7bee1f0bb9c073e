package dev.rolecall.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What came of reading a [SafeFile]: what it holds, and what a person must be told of it.
public sealed interface Loaded<T> {
    // Each says so itself, and whoever reads asks for the rare ones only: a switch over all costs
    // the start (decision 19).
    /// What is there to work with; empty if nothing is.
    Optional<T> content();

    /// There is no file yet.
    record Absent<T>() implements Loaded<T> {
        @Override
        public Optional<T> content() {
            return Optional.empty();
        }
    }

    /// The file was read.
    record Good<T>(T value) implements Loaded<T> {
        @Override
        public Optional<T> content() {
            return Optional.of(value);
        }
    }

    /// The file was damaged or gone; this is what it held before it was written last.
    ///
    /// @param setAside where the damaged file is now; absent if there was none
    record Restored<T>(T value, Optional<Path> setAside) implements Loaded<T> {
        @Override
        public Optional<T> content() {
            return Optional.of(value);
        }
    }

    /// Nothing readable is left.
    ///
    /// @param setAside where the damaged files are now
    record Lost<T>(List<Path> setAside) implements Loaded<T> {
        public Lost {
            setAside = List.copyOf(setAside);
        }

        @Override
        public Optional<T> content() {
            return Optional.empty();
        }
    }
}
