package dev.rolecall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// What a benchmark measured, beside what it is meant to reach: one table for people, one file for
/// machines.
public final class BenchReport {
    private static final Path FOLDER = Path.of("target", "bench");

    private final List<Line> lines = new ArrayList<>();

    /// One measure.
    ///
    /// @param goal what is wanted, in words
    /// @param met whether it was reached
    record Line(String what, double measured, String unit, String goal, boolean met) {}

    public void atMost(String what, double measured, String unit, double most) {
        lines.add(new Line(what, measured, unit, "at most " + number(most), measured <= most));
    }

    public void atLeast(String what, double measured, String unit, double least) {
        lines.add(new Line(what, measured, unit, "at least " + number(least), measured >= least));
    }

    /// A measure without a goal.
    public void told(String what, double measured, String unit) {
        lines.add(new Line(what, measured, unit, "", true));
    }

    public String table() {
        StringBuilder table = new StringBuilder();
        for (Line line : lines) {
            String verdict = line.goal().isEmpty() ? "" : line.met() ? "met" : "MISSED";
            table.append(
                    String.format(
                            Locale.ROOT,
                            "%-66s %10s %-9s %-16s %s%n",
                            line.what(),
                            number(line.measured()),
                            line.unit(),
                            line.goal(),
                            verdict));
        }
        return table.toString();
    }

    /// Writes the measures to a file of this name under `target/bench`.
    public Path write(String name) throws IOException {
        Files.createDirectories(FOLDER);
        Path file = FOLDER.resolve(name);
        Map<String, Object> content =
                Map.of(
                        "processors",
                        Runtime.getRuntime().availableProcessors(),
                        "java",
                        System.getProperty("java.version"),
                        "measures",
                        lines);
        return Files.writeString(
                file,
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(content));
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.2f", value);
    }
}
