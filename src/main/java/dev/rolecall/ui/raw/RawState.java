package dev.rolecall.ui.raw;

import dev.rolecall.domain.Failure;
import dev.rolecall.i18n.Message;
import java.util.Optional;

/// How far the question to the service has come.
public sealed interface RawState {
    /// Not one resource is selected, so that nothing can be asked.
    record Nothing() implements RawState {}

    /// The answer is awaited.
    record Asking() implements RawState {}

    /// The service answered.
    ///
    /// @param text every request with its answer, for people to read
    /// @param whole the same to the last letter
    /// @param when when it answered, in words
    /// @param rest why the service did not answer everything it was asked
    record Told(String text, String whole, Message when, Optional<Failure> rest)
            implements RawState {
        /// How many letters of the answers are not shown.
        public int cut() {
            return whole.length() - text.length();
        }
    }

    /// The service answered nothing.
    record Failed(Failure failure) implements RawState {}
}
