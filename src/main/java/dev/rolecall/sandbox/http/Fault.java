package dev.rolecall.sandbox.http;

import java.time.Duration;
import java.util.function.UnaryOperator;

/// One way in which a call goes wrong.
sealed interface Fault {
    /// Waits before the call is looked at.
    record Delay(Duration duration) implements Fault {}

    /// Does something of the test's own before the call is looked at.
    record Interlude(Runnable action) implements Fault {}

    /// Answers this, without the call taking effect or after it did.
    record Answer(Reply reply, boolean afterEffect) implements Fault {}

    /// Closes the connection without an answer, before the call takes effect or after it did.
    record Drop(boolean afterEffect) implements Fault {}

    /// Waits after the call took effect and before it is answered.
    record Late(Duration duration) implements Fault {}

    /// Answers something made from the true answer.
    record Mangle(UnaryOperator<Reply> change) implements Fault {}

    /// Sends half of the announced body and closes the connection.
    record Cut() implements Fault {}

    /// Sends the body a few bytes at a time.
    record Drip(int bytes, Duration pause) implements Fault {}
}
