package dev.rolecall.sandbox.http;

import java.time.Duration;
import java.util.Map;
import java.util.function.IntPredicate;

/// The second half of the sentence `faults.next(call).…`: what goes wrong. Each verb arms one
/// fault.
public final class FaultChoice {
    private static final String HTML =
            "<!DOCTYPE html><html><head><title>Error</title></head>"
                    + "<body><h1>The proxy could not reach the service</h1></body></html>";

    private final Faults faults;
    private final CallPattern pattern;
    private final IntPredicate turn;

    FaultChoice(Faults faults, CallPattern pattern, IntPredicate turn) {
        this.faults = faults;
        this.pattern = pattern;
        this.turn = turn;
    }

    /// Waits before the call is looked at; together with another fault on the same call, it waits
    /// first.
    public Faults delay(Duration duration) {
        return arm(new Fault.Delay(duration));
    }

    /// Lets the call take effect, then waits before it is answered.
    public Faults answerLate(Duration duration) {
        return arm(new Fault.Late(duration));
    }

    /// Answers this status with a JSON body; the call has no effect.
    public Faults answer(int status, String json) {
        return answer(status, json, Map.of());
    }

    /// Answers this status with a JSON body and these headers; the call has no effect.
    public Faults answer(int status, String json, Map<String, String> headers) {
        Reply reply = Reply.text(status, "application/json; charset=UTF-8", json);
        for (Map.Entry<String, String> header : headers.entrySet()) {
            reply = reply.with(header.getKey(), header.getValue());
        }
        return arm(new Fault.Answer(reply, false));
    }

    /// Answers this status with a JSON body although the call took effect.
    public Faults answerAfterEffect(int status, String json) {
        Reply reply = Reply.text(status, "application/json; charset=UTF-8", json);
        return arm(new Fault.Answer(reply, true));
    }

    /// Answers this status, an empty object and `Retry-After` in seconds; the call has no effect.
    public Faults retryAfter(int status, int seconds) {
        return answer(status, "{}", Map.of("Retry-After", Integer.toString(seconds)));
    }

    /// Answers an HTML page, as a proxy would; the call has no effect.
    public Faults html(int status) {
        return arm(new Fault.Answer(Reply.text(status, "text/html; charset=utf-8", HTML), false));
    }

    /// Answers half of the true body as a complete message, so that the JSON ends too early.
    public Faults truncated() {
        return arm(
                new Fault.Mangle(reply ->
                        reply.withBody(reply.body().substring(0, reply.body().length() / 2))));
    }

    /// Answers the true status and no body.
    public Faults emptyBody() {
        return arm(new Fault.Mangle(reply -> reply.withBody("")));
    }

    /// Answers the true status with this body instead of the true one.
    public Faults body(String json) {
        return arm(new Fault.Mangle(reply -> reply.withBody(json)));
    }

    /// Closes the connection without an answer; the call has no effect.
    public Faults drop() {
        return arm(new Fault.Drop(false));
    }

    /// Lets the call take effect, then closes the connection without an answer.
    public Faults dropAfterEffect() {
        return arm(new Fault.Drop(true));
    }

    /// Announces the whole body, sends half of it and closes the connection.
    public Faults cutBody() {
        return arm(new Fault.Cut());
    }

    /// Sends the body this many bytes at a time, with a pause after each.
    public Faults drip(int bytes, Duration pause) {
        return arm(new Fault.Drip(bytes, pause));
    }

    /// Runs something first, such as a change made by somebody else at that moment.
    public Faults first(Runnable action) {
        return arm(new Fault.Interlude(action));
    }

    private Faults arm(Fault fault) {
        faults.arm(new FaultRule(pattern, turn, fault));
        return faults;
    }
}
