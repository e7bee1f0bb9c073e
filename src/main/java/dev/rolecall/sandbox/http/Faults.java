package dev.rolecall.sandbox.http;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/// What is to go wrong, armed by a test or a training lesson while the sandbox runs:
/// `sandbox.faults().next(Faults.call("PUT", "/share")).answer(503, "{}")`.
public final class Faults {
    private final List<FaultRule> rules = new CopyOnWriteArrayList<>();
    private final Map<Service, Allowance> allowances = new EnumMap<>(Service.class);

    /// No fault at all.
    public Faults() {
        for (Service service : Service.values()) {
            allowances.put(service, new Allowance());
        }
    }

    /// Calls of any service with this method (`*` for any) whose raw path and query contain a text.
    public static CallPattern call(String method, String containing) {
        return new CallPattern(Optional.empty(), method, path -> path.contains(containing));
    }

    /// Calls of one service with this method (`*` for any) whose raw path and query contain a text.
    public static CallPattern call(Service service, String method, String containing) {
        return new CallPattern(Optional.of(service), method, path -> path.contains(containing));
    }

    /// Calls of one service with this method (`*` for any) whose whole raw path and query match.
    public static CallPattern matching(Service service, String method, Pattern whole) {
        return new CallPattern(Optional.of(service), method, path -> whole.matcher(path).matches());
    }

    /// The next matching call.
    public FaultChoice next(CallPattern pattern) {
        return next(1, pattern);
    }

    /// The next `count` matching calls.
    public FaultChoice next(int count, CallPattern pattern) {
        return new FaultChoice(this, pattern, turn -> turn <= count);
    }

    /// The `nth` matching call from now, counted from one, and no other.
    public FaultChoice nth(int nth, CallPattern pattern) {
        return new FaultChoice(this, pattern, turn -> turn == nth);
    }

    /// Every `kth` matching call from now.
    public FaultChoice every(int kth, CallPattern pattern) {
        return new FaultChoice(this, pattern, turn -> turn % kth == 0);
    }

    /// Every matching call until [#clear].
    public FaultChoice always(CallPattern pattern) {
        return new FaultChoice(this, pattern, turn -> true);
    }

    /// Answers 429 with `Retry-After` to what goes beyond this many requests a second; the bucket
    /// holds one second's worth.
    public Faults allowPerSecond(Service service, int requests) {
        allowance(service).perSecond(requests);
        return this;
    }

    /// Answers 429 with `Retry-After` to calls that come while this many are in flight.
    public Faults allowAtOnce(Service service, int calls) {
        allowance(service).atOnce(calls);
        return this;
    }

    /// Forgets every fault and limit.
    public void clear() {
        rules.clear();
        allowances.values().forEach(Allowance::lift);
    }

    void arm(FaultRule rule) {
        rules.add(rule);
    }

    /// What goes wrong with this call; every matching rule counts it.
    List<Fault> firing(Request request) {
        List<Fault> firing = new ArrayList<>();
        for (FaultRule rule : rules) {
            if (rule.fires(request)) {
                firing.add(rule.fault());
            }
        }
        return firing;
    }

    Allowance allowance(Service service) {
        return Optional.ofNullable(allowances.get(service)).orElseThrow();
    }
}
