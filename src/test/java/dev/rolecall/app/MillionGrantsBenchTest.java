package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.bench.BenchReport;
import dev.rolecall.testing.SandboxProgram;
import dev.rolecall.testing.StallWatch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a million grants cost the real window, in a program of its own with the flags Rolecall is
/// shipped with: memory, and how long the screen's thread lets a person wait while they are loaded,
/// filtered, sorted and while changes are applied among them, all with the file they are kept in;
/// then what a program just started makes of that file.
@Tag("bench")
class MillionGrantsBenchTest {
    private static final String RESOURCES = "120";
    private static final double STALL = 50;

    @TempDir private Path folder;

    @Test
    void the_window_over_a_million_grants() throws Exception {
        BenchReport report = new BenchReport();
        Path kept = Files.createDirectory(folder.resolve("kept"));
        try (SandboxProgram sandbox = sandbox()) {
            told(report, figures(sandbox, kept));
            toldAgain(report, again(kept));
        }
    }

    /// As it is installed, where an image was built; otherwise without the start-up cache.
    private WindowFigures again(Path kept) throws Exception {
        if (!Files.isDirectory(InstalledImage.BUILT)) {
            return WindowFigures.of(MillionAgainWindow.class, folder, kept.toString());
        }
        InstalledImage installed =
                new InstalledImage(InstalledImage.BUILT)
                        .running(
                                MillionAgainWindow.class,
                                List.of(
                                        MillionAgainWindow.class,
                                        MeasuredWindow.class,
                                        GrantFlood.class,
                                        StallWatch.class),
                                folder.resolve("installed"));
        return WindowFigures.of(installed, folder, kept.toString());
    }

    private static void told(BenchReport report, WindowFigures figures) {
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
        report.told("20,000 resources: shown", figures.of("resources"), "");
        report.told(
                "20,000 resources: from All access to their first rows",
                figures.of("resources.shown"),
                "ms");
        report.atMost(
                "20,000 resources: slowest of 5 filters, to the first rows",
                figures.of("resources.filtered"),
                "ms",
                100,
                figures.waiting("resources"));
        report.atMost(
                "20,000 resources: slowest sort by a column, to the first rows",
                figures.of("resources.ordered"),
                "ms",
                1_500,
                figures.waiting("resources"));
        for (String phase : new String[] {"load", "filter", "sort", "resources", "apply", "work"}) {
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

    /// A program just started, over the file.
    private static void toldAgain(BenchReport report, WindowFigures figures) {
        report.told(
                "A million grants kept: until the window can be used",
                figures.of("again.window"),
                "ms");
        report.told(
                "A million grants kept: opened with a package's start-up cache (1) or without (0)",
                Files.isDirectory(InstalledImage.BUILT) ? 1 : 0,
                "");
        report.atMost(
                "A million grants kept: from the file to the first rows",
                figures.of("again.resources"),
                "ms",
                1_500,
                figures.waiting("again"));
        report.told(
                "A million grants kept: from there to the first rows of All access",
                figures.of("again.index"),
                "ms");
        report.atMost(
                "A million grants kept: longest stall of the screen's thread meanwhile",
                figures.of("again.stall"),
                "ms",
                STALL,
                figures.waiting("again"));
        report.atMost(
                "A million grants kept: resident memory after them and a refresh",
                figures.of("again.resident"),
                "MB",
                700,
                "the most there was at a time is %.0f MB"
                        .formatted(figures.of("again.resident.most")));
        assertThat(figures.of("again.grants")).isGreaterThanOrEqualTo(1_000_000);
    }

    private SandboxProgram sandbox() throws Exception {
        return SandboxProgram.start(
                Main.class, folder, "sandbox", "--resources", RESOURCES, "--latency", "40");
    }

    private WindowFigures figures(SandboxProgram sandbox, Path kept) throws Exception {
        SandboxProgram.Entrance mistral = sandbox.entrances().getFirst();
        Path token = Files.writeString(folder.resolve("token"), mistral.token());
        return WindowFigures.of(
                MillionGrantsWindow.class,
                folder,
                kept.toString(),
                mistral.base().toString(),
                token.toString());
    }
}
