package dev.rolecall.sandbox.http;

/// A stateful stand-in for one vendor's service, called by the server one request at a time or
/// many.
public interface ServiceDouble {
    /// Answers a request; a rule that says no is thrown as a [Refusal].
    Reply answer(Request request);

    /// How this service says that too many requests came; the caller adds `Retry-After`.
    Reply tooManyRequests();

    /// How this service says that it has gone wrong inside, or that a request made no sense.
    Reply failure(int status, String message);
}
