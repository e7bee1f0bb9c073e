package dev.rolecall.domain;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;

/// The version of the Rolecall that runs: the one place that is asked for it, by everything that
/// tells it, quotes it or compares it.
public final class OwnVersion {
    private OwnVersion() {}

    /// Empty where it runs as loose classes, as while it is developed. Opens the jar's manifest the
    /// first time, so nothing asks before somebody wants to know.
    public static Optional<String> told() {
        return of(OwnVersion.class);
    }

    /// A module tells it itself; where Rolecall is installed it runs from the class path, and the
    /// jar's manifest does.
    static Optional<String> of(Class<?> part) {
        return Optional.ofNullable(part.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion)
                .or(() -> Optional.ofNullable(part.getPackage().getImplementationVersion()));
    }
}
