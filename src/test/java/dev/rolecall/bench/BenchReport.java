package dev.rolecall.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Takes down what a benchmark measures, beside what it is meant to reach. Every figure is written
/// at once, so that it stays if the benchmark breaks later; [BenchTable] joins all benchmarks.
public final class BenchReport {
    static final Path PARTS = Path.of("target", "bench", "parts");

    private static final String UNTOLD = "what may be behind it is told in decision 18";

    private final String benchmark;
    private final List<Measure> measures = new ArrayList<>();

    /// The report of the class that makes it.
    public BenchReport() {
        benchmark =
                StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                        .getCallerClass()
                        .getSimpleName();
    }

    /// A goal whose figure speaks for itself.
    public void atMost(String what, double measured, String unit, double most) {
        atMost(what, measured, unit, most, UNTOLD);
    }

    /// A figure that is better the smaller it is.
    ///
    /// @param why said if the goal is missed
    public void atMost(String what, double measured, String unit, double most, String why) {
        String goal = "at most " + number(most);
        add(Measure.of(what, measured, unit, goal, measured <= most, why));
    }

    /// A figure that is better the larger it is.
    ///
    /// @param why said if the goal is missed
    public void atLeast(String what, double measured, String unit, double least, String why) {
        String goal = "at least " + number(least);
        add(Measure.of(what, measured, unit, goal, measured >= least, why));
    }

    /// A figure without a goal.
    public void told(String what, double measured, String unit) {
        add(new Measure(what, measured, unit, "", "", ""));
    }

    private void add(Measure measure) {
        measures.add(measure);
        try {
            BenchPart.ofThisProgram(benchmark, measures).write(PARTS);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /// Whole, or with two digits.
    static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.2f", value);
    }
}
