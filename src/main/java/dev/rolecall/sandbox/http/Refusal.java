package dev.rolecall.sandbox.http;

/// Thrown inside a service double where a rule says no; carries the answer the caller gets.
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Reply reply;

    /// A refusal that is answered with this reply.
    public Refusal(Reply reply) {
        super("refused with " + reply.status(), null, false, false);
        this.reply = reply;
    }

    /// The answer the caller gets.
    public Reply reply() {
        return reply;
    }
}
