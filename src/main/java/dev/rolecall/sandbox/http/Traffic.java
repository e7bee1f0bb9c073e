package dev.rolecall.sandbox.http;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What was asked of the sandbox, for assertions and the benchmark: the last 50,000 calls.
public final class Traffic {
    private static final int KEPT = 50_000;

    private final Deque<Call> calls = new ArrayDeque<>();
    private final List<Email> emails = new ArrayList<>();
    private final Map<Service, Integer> inFlight = new EnumMap<>(Service.class);
    private final Map<Service, Integer> most = new EnumMap<>(Service.class);
    private long total;

    /// The calls answered so far, in the order of their answers.
    public synchronized List<Call> calls() {
        return List.copyOf(calls);
    }

    /// The answered calls that fit.
    public List<Call> calls(Predicate<Call> fitting) {
        return calls().stream().filter(fitting).toList();
    }

    /// The answered calls of this method (`*` for any) whose path contains a text.
    public List<Call> calls(String method, String containing) {
        return calls(call ->
                (method.equals("*") || call.method().equals(method))
                        && call.path().contains(containing));
    }

    /// The answered calls to one service.
    public List<Call> calls(Service service) {
        return calls(call -> call.service() == service);
    }

    /// How many kept calls were answered with this status.
    public int answered(int status) {
        return calls(call -> call.status() == status).size();
    }

    /// How many calls were answered since the start or the last [#clear], kept or not.
    public synchronized long total() {
        return total;
    }

    /// The most calls of one service that were in flight at once.
    public synchronized int mostInFlight(Service service) {
        return most.getOrDefault(service, 0);
    }

    /// The e-mails that would have gone out.
    public synchronized List<Email> emails() {
        return List.copyOf(emails);
    }

    /// Forgets what was seen; calls in flight are recorded when they end.
    public synchronized void clear() {
        calls.clear();
        emails.clear();
        most.clear();
        most.putAll(inFlight);
        total = 0;
    }

    /// Notes an e-mail that the real service would have sent.
    public synchronized void sent(Email email) {
        emails.add(email);
    }

    /// Counts a call in; the answer is how many are in flight now.
    synchronized int arrived(Service service) {
        int now = inFlight.merge(service, 1, Integer::sum);
        most.merge(service, now, Math::max);
        return now;
    }

    /// Counts a call out, before its answer is sent: who has the answer finds the call recorded.
    synchronized void left(Call call) {
        inFlight.merge(call.service(), -1, Integer::sum);
        total++;
        calls.addLast(call);
        if (calls.size() > KEPT) {
            calls.removeFirst();
        }
    }
}
