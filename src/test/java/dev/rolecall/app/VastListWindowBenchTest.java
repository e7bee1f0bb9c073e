package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.bench.BenchReport;
import dev.rolecall.testing.SandboxProgram;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long the screen's thread lets a person wait who selects a resource with 200,000 grants,
/// edits one of them, orders them, and has them read again.
@Tag("bench")
class VastListWindowBenchTest {
    private static final double STALL = 50;
    private static final String ONE = "One resource with 200,000 grants, ";

    @TempDir private Path folder;

    @Test
    void the_window_over_one_resource_with_200_000_grants() throws Exception {
        BenchReport report = new BenchReport();
        WindowFigures figures = figures();

        report.told(ONE + "select: to its rows", figures.of("selected.millis"), "ms");
        report.told(ONE + "edit: to the row that shows it", figures.of("edited.millis"), "ms");
        for (String phase : new String[] {"select", "edit", "sort", "reread"}) {
            report.told(
                    ONE + phase + ": most processor time of the screen in one go",
                    figures.of(phase + ".busiest"),
                    "ms");
            report.atMost(
                    ONE + phase + ": longest stall of the screen's thread",
                    figures.of(phase + ".stall"),
                    "ms",
                    STALL,
                    figures.waiting(phase));
        }
        assertThat(figures.of("grants")).isEqualTo(VastListWindow.GRANTS);
    }

    private WindowFigures figures() throws Exception {
        try (SandboxProgram sandbox =
                SandboxProgram.start(Main.class, folder, "sandbox", "--resources", "60")) {
            SandboxProgram.Entrance mistral = sandbox.entrances().getFirst();
            return WindowFigures.of(
                    VastListWindow.class,
                    folder,
                    folder.resolve("journal").toString(),
                    mistral.base().toString(),
                    mistral.token());
        }
    }
}
