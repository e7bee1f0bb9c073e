package dev.rolecall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/// All benchmarks of one build: one table for people, one file for machines. The last step of
/// `./mvnw -Pbench verify`.
///
/// @param broken the benchmarks that failed; what they measured before is among the measures
record BenchTable(Instant date, List<BenchPart> benchmarks, List<String> broken) {
    private static final Path RESULT = Path.of("target", "bench", "bench.json");
    private static final Path REPORTS = Path.of("target", "failsafe-reports");

    BenchTable {
        benchmarks = List.copyOf(benchmarks);
        broken = List.copyOf(broken);
    }

    /// What benchmarks left in `parts`, and the test run in `reports`.
    static BenchTable join(Path parts, Path reports) throws IOException {
        return new BenchTable(Instant.now(), BenchPart.in(parts), BrokenBenchmarks.in(reports));
    }

    /// Joins what the build's benchmarks left.
    public static void main(String[] none) throws IOException {
        BenchTable table = join(BenchReport.PARTS, REPORTS);
        System.out.print(table.text());
        System.out.println("Written to " + table.write(RESULT));
    }

    Path write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.writeString(
                file,
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(this));
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (BenchPart benchmark : benchmarks) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            "%n%s (%d processors, Java %s, heap up to %d MB)%n",
                            benchmark.benchmark(),
                            benchmark.processors(),
                            benchmark.java(),
                            benchmark.heap()));
            benchmark.measures().forEach(measure -> text.append(line(measure)));
        }
        broken.forEach(
                sentence -> text.append(String.format(Locale.ROOT, "%nFAILED  %s", sentence)));
        return text.append(String.format(Locale.ROOT, "%n")).toString();
    }

    private static String line(Measure measure) {
        String line =
                String.format(
                        Locale.ROOT,
                        "  %-70s %10s %-9s %-14s %s",
                        measure.what(),
                        BenchReport.number(measure.measured()),
                        measure.unit(),
                        measure.goal(),
                        measure.missed() ? "MISSED" : measure.verdict());
        String why =
                measure.missed()
                        ? String.format(Locale.ROOT, "%n    missed because %s", measure.why())
                        : "";
        return line.stripTrailing() + why + String.format(Locale.ROOT, "%n");
    }
}
