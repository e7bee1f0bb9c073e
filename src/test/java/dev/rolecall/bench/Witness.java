package dev.rolecall.bench;

import dev.rolecall.sandbox.http.Service;
import dev.rolecall.sandbox.http.Traffic;
import java.time.Duration;

/// What a service saw of its callers.
///
/// @param calls that were answered, the refused ones included
/// @param most how many were under way at once at most
/// @param refused those that were answered 429
/// @param failed those that went wrong on purpose
/// @param processor milliseconds of processor time its program has used since its start
record Witness(int calls, int most, int refused, int failed, long processor) {
    static Witness of(Traffic traffic) {
        int unanswered = traffic.calls(call -> call.status() == 0).size();
        int errors = traffic.calls(call -> call.status() >= 500).size();
        return new Witness(
                Math.toIntExact(traffic.total()),
                traffic.mostInFlight(Service.MISTRAL),
                traffic.answered(429),
                unanswered + errors,
                processorMillis());
    }

    static Witness read(String line) {
        String[] figures = line.split(" ");
        return new Witness(
                Integer.parseInt(figures[0]),
                Integer.parseInt(figures[1]),
                Integer.parseInt(figures[2]),
                Integer.parseInt(figures[3]),
                Long.parseLong(figures[4]));
    }

    String line() {
        return calls + " " + most + " " + refused + " " + failed + " " + processor;
    }

    /// Milliseconds of processor time this program has used.
    static long processorMillis() {
        return ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
    }
}
