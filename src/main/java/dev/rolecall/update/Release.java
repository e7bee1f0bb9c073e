package dev.rolecall.update;

import java.net.URI;

/// A version of Rolecall that can be had.
///
/// @param page where a person reads about it and gets it
/// @param age beside this copy
public record Release(String version, URI page, Age age) {
    /// Which of the two is the later one.
    public enum Age {
        /// The one that can be had.
        NEWER,
        /// This copy, or both are the same.
        NO_NEWER,
        /// Nobody can say: this copy does not know its own version.
        UNKNOWN
    }
}
