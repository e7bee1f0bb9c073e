package dev.rolecall.http;

import dev.rolecall.domain.Failure;

/// Says in Rolecall's words what an answer with an error status means; each provider has one.
@FunctionalInterface
public interface FailureReader {
    /// The failure behind `answer`, whose status is outside 200 to 299. The body has secrets cut.
    Failure failure(Answer answer);
}
