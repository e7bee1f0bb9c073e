package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.bench.BenchReport;
import dev.rolecall.testing.ChildProgram;
import dev.rolecall.testing.SandboxProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a million grants cost the real window, in a program of its own with the flags Rolecall is
/// shipped with: memory, and how long the screen's thread lets a person wait while they are loaded,
/// filtered, sorted and while changes are applied among them.
@Tag("bench")
class MillionGrantsBenchTest {
    private static final String RESOURCES = "120";
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final double STALL = 50;

    @TempDir private Path folder;

    @Test
    void the_window_over_a_million_grants() throws Exception {
        BenchReport report = new BenchReport();
        Map<String, Double> figures = figures();

        report.told("A million grants: shown", figure(figures, "grants"), "");
        report.told(
                "A million grants: from the first one read", figure(figures, "load.millis"), "ms");
        report.told("A million grants: questions answered", figure(figures, "questions"), "");
        report.atMost(
                "A million grants: resident memory of the whole program after them",
                figure(figures, "resident"),
                "MB",
                700,
                "%.0f MB are in use after a collection; the rest is room the collector took"
                        .formatted(figure(figures, "heap")));
        report.told(
                "A million grants: resident memory, loaded and nothing asked yet",
                figure(figures, "resident.loaded"),
                "MB");
        report.told(
                "A million grants: most resident memory", figure(figures, "resident.most"), "MB");
        report.told(
                "A million grants: heap of the window after a collection",
                figure(figures, "heap"),
                "MB");
        report.atMost(
                "A million grants: slowest of 6 filters, to the first rows",
                figure(figures, "filter.slowest"),
                "ms",
                100,
                "the screen's thread worked for %.0f ms in one go meanwhile"
                        .formatted(figure(figures, "filter.busiest")));
        report.atMost(
                "A million grants: slowest sort by a column, to the first rows",
                figure(figures, "sort.slowest"),
                "ms",
                1_500,
                "the screen's thread worked for %.0f ms in one go meanwhile"
                        .formatted(figure(figures, "sort.busiest")));
        for (String phase : new String[] {"load", "filter", "sort", "apply", "work"}) {
            report.told(
                    "A million grants, " + phase + ": most processor time of the screen in one go",
                    figure(figures, phase + ".busiest"),
                    "ms");
            report.atMost(
                    "A million grants, " + phase + ": longest stall of the screen's thread",
                    figure(figures, phase + ".stall"),
                    "ms",
                    STALL,
                    "the thread worked for %.0f ms in one go, and waited for a processor or the"
                                    .formatted(figure(figures, phase + ".busiest"))
                            + " collector");
        }
        report.told("A million grants: changes applied among them", figure(figures, "applied"), "");
        assertThat(figure(figures, "grants")).isGreaterThanOrEqualTo(1_000_000);
        assertThat(figure(figures, "applied")).isPositive();
    }

    private Map<String, Double> figures() throws Exception {
        Path output = folder.resolve("window.txt");
        try (SandboxProgram sandbox =
                SandboxProgram.start(
                        Main.class,
                        folder,
                        "sandbox",
                        "--resources",
                        RESOURCES,
                        "--latency",
                        "40")) {
            SandboxProgram.Entrance mistral = sandbox.entrances().getFirst();
            try (ChildProgram window =
                    ChildProgram.startAsShipped(
                            MillionGrantsWindow.class,
                            output,
                            mistral.base().toString(),
                            mistral.token(),
                            folder.resolve("journal").toString())) {
                Instant begun = Instant.now();
                while (window.isAlive() && Instant.now().isBefore(begun.plus(PATIENCE))) {
                    Thread.sleep(100);
                }
            }
        }
        return Files.readAllLines(output).stream()
                .filter(line -> line.startsWith(MillionGrantsWindow.FIGURE))
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(cells -> cells[1], cells -> Double.valueOf(cells[2])));
    }

    private double figure(Map<String, Double> figures, String name) {
        assertThat(figures).as(this::said).containsKey(name);
        return figures.getOrDefault(name, Double.NaN);
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("window.txt"));
        } catch (IOException none) {
            return "The window said nothing";
        }
    }
}
