package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.bench.BenchReport;
import dev.rolecall.testing.SandboxProgram;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a million grants cost the real window, in a program of its own with the flags Rolecall is
/// shipped with: memory, and how long the screen's thread lets a person wait while they are loaded,
/// filtered, sorted and while changes are applied among them.
@Tag("bench")
class MillionGrantsBenchTest {
    private static final String RESOURCES = "120";
    private static final double STALL = 50;

    @TempDir private Path folder;

    @Test
    void the_window_over_a_million_grants() throws Exception {
        BenchReport report = new BenchReport();
        WindowFigures figures = figures();

        report.told("A million grants: shown", figures.of("grants"), "");
        report.told("A million grants: from the first one read", figures.of("load.millis"), "ms");
        report.told("A million grants: questions answered", figures.of("questions"), "");
        report.atMost(
                "A million grants: resident memory of the whole program after them",
                figures.of("resident"),
                "MB",
                700,
                "%.0f MB are in use after a collection; the rest is room the collector took"
                        .formatted(figures.of("heap")));
        report.told(
                "A million grants: resident memory, loaded and nothing asked yet",
                figures.of("resident.loaded"),
                "MB");
        report.told("A million grants: most resident memory", figures.of("resident.most"), "MB");
        report.told(
                "A million grants: heap of the window after a collection",
                figures.of("heap"),
                "MB");
        report.atMost(
                "A million grants: slowest of 6 filters, to the first rows",
                figures.of("filter.slowest"),
                "ms",
                100,
                "the screen's thread worked for %.0f ms in one go meanwhile"
                        .formatted(figures.of("filter.busiest")));
        report.atMost(
                "A million grants: slowest sort by a column, to the first rows",
                figures.of("sort.slowest"),
                "ms",
                1_500,
                "the screen's thread worked for %.0f ms in one go meanwhile"
                        .formatted(figures.of("sort.busiest")));
        for (String phase : new String[] {"load", "filter", "sort", "apply", "work"}) {
            report.told(
                    "A million grants, " + phase + ": most processor time of the screen in one go",
                    figures.of(phase + ".busiest"),
                    "ms");
            report.atMost(
                    "A million grants, " + phase + ": longest stall of the screen's thread",
                    figures.of(phase + ".stall"),
                    "ms",
                    STALL,
                    figures.waiting(phase));
        }
        report.told("A million grants: changes applied among them", figures.of("applied"), "");
        assertThat(figures.of("grants")).isGreaterThanOrEqualTo(1_000_000);
        assertThat(figures.of("applied")).isPositive();
    }

    private WindowFigures figures() throws Exception {
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
            return WindowFigures.of(
                    MillionGrantsWindow.class,
                    folder,
                    folder.resolve("journal").toString(),
                    mistral.base().toString(),
                    mistral.token());
        }
    }
}
