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
/// @param took microseconds from the arrival of a call to its answer, on average
record Witness(int calls, int most, int refused, int failed, long processor, long took) {
    static Witness of(Traffic traffic, int failed) {
        return new Witness(
                Math.toIntExact(traffic.total()),
                traffic.mostInFlight(Service.MISTRAL),
                traffic.answered(429),
                failed,
                processorMillis(),
                Math.round(
                        traffic.calls().stream()
                                .mapToLong(call -> call.took().toNanos() / 1_000)
                                .average()
                                .orElse(0)));
    }

    static Witness read(String line) {
        String[] figures = line.split(" ");
        return new Witness(
                Integer.parseInt(figures[0]),
                Integer.parseInt(figures[1]),
                Integer.parseInt(figures[2]),
                Integer.parseInt(figures[3]),
                Long.parseLong(figures[4]),
                Long.parseLong(figures[5]));
    }

    String line() {
        return calls + " " + most + " " + refused + " " + failed + " " + processor + " " + took;
    }

    /// Milliseconds of processor time this program has used.
    static long processorMillis() {
        return ProcessHandle.current().info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
    }
}
