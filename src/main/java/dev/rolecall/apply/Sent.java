package dev.rolecall.apply;

import dev.rolecall.domain.Failure;
import dev.rolecall.i18n.Message;

/// What came of sending one write.
sealed interface Sent {
    /// The service accepted it.
    record Accepted() implements Sent {}

    /// It certainly had no effect.
    record Refused(Failure failure) implements Sent {}

    /// The answer was broken; it may have had its effect.
    record Doubtful(Failure failure) implements Sent {}

    /// It was not sent, because it could not be recorded first.
    record NotRecorded(Message reason) implements Sent {}
}
