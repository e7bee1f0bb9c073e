package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.bench.BenchReport;
import dev.rolecall.testing.SandboxProgram;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long the screen thread keeps a person waiting while the real window reads 2,000 resources.
@Tag("bench")
class StallBenchTest {
    private static final int RESOURCES = 2_000;
    private static final double GOAL = 50;

    @TempDir private Path folder;

    @Test
    void two_thousand_resources_load_without_a_stall() throws Exception {
        WindowFigures figures = figures();
        BenchReport report = new BenchReport();
        report.told("Window: drawn on a display", figures.of("display"), "");
        report.told("Window: resources shown", figures.of("rows"), "");
        report.told("Window: time to read them", figures.of("read.millis"), "ms");
        report.told(
                "Window: processor time taken from this machine meanwhile",
                figures.of("read.taken"),
                "ms");
        report.told(
                "Window: most processor time of the screen thread in one go",
                figures.of("read.busiest"),
                "ms");
        report.atMost(
                "Window: longest stall of the screen thread",
                figures.of("read.stall"),
                "ms",
                GOAL,
                figures.waiting("read"));
        assertThat(figures.of("rows")).isGreaterThan(RESOURCES * 0.9);
    }

    private WindowFigures figures() throws Exception {
        try (SandboxProgram sandbox =
                SandboxProgram.start(
                        Main.class,
                        folder,
                        "sandbox",
                        "--resources",
                        String.valueOf(RESOURCES),
                        "--latency",
                        "40")) {
            List<String> arguments = new ArrayList<>(List.of(folder.resolve("files").toString()));
            for (SandboxProgram.Entrance entrance : sandbox.entrances()) {
                arguments.addAll(
                        List.of(entrance.provider(), entrance.base().toString(), entrance.token()));
            }
            return WindowFigures.of(ReadingWindow.class, folder, arguments.toArray(String[]::new));
        }
    }
}
