package dev.rolecall.apply;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds in a journal the runs of changes it tells of.
public final class PastRuns {
    private final Map<String, Map<String, PastStepLog>> runs = new LinkedHashMap<>();

    private final Names names;

    private PastRuns(Names names) {
        this.names = names;
    }

    /// The latest runs that had begun before `end`, newest first. What a program that still runs
    /// has under way is not among them.
    ///
    /// @param most how many at most
    /// @param names knows resources by name
    public static List<PastRun> in(JournalContent journal, Instant end, int most, Names names) {
        PastRuns found = new PastRuns(names);
        journal.entries().forEach(found::follow);
        return found.runs.values().stream()
                .filter(steps -> begunAt(steps).isBefore(end))
                .filter(steps -> steps.values().stream().noneMatch(PastStepLog::isStillRunning))
                // Written out for the start (decision 19).
                .sorted((one, other) -> begunAt(other).compareTo(begunAt(one)))
                .limit(most)
                .map(found::run)
                .toList();
    }

    private void follow(JournalEntry entry) {
        Optional<String> run = entry.text("run");
        Optional<String> step = entry.text("step");
        if (run.isPresent() && step.isPresent()) {
            Map<String, PastStepLog> steps =
                    runs.computeIfAbsent(run.get(), _ -> new LinkedHashMap<>());
            steps.computeIfAbsent(step.get(), _ -> new PastStepLog(entry)).follow(entry);
        }
    }

    private static Instant begunAt(Map<String, PastStepLog> steps) {
        return steps.values().stream()
                .map(PastStepLog::begunAt)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private PastRun run(Map<String, PastStepLog> steps) {
        return new PastRun(
                begunAt(steps),
                steps.values().stream()
                        .map(PastStepLog::lastAt)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                steps.values().stream()
                        .map(PastStepLog::reason)
                        .flatMap(Optional::stream)
                        .findFirst(),
                steps.values().stream().map(log -> log.item(names)).toList());
    }

    /// What resources are called; a journal has their identifiers alone.
    @FunctionalInterface
    public interface Names {
        /// The name of a resource, if it is known.
        ///
        /// @param address the base address of the service
        Optional<String> name(String address, String kind, String id);
    }
}
