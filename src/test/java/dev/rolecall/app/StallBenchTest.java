package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.bench.BenchReport;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.Secret;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.BackgroundOperations;
import dev.rolecall.testing.SandboxProgram;
import dev.rolecall.testing.StallWatch;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import dev.rolecall.ui.workspace.NewAccount;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long the screen thread keeps a person waiting while the real window reads 2,000 resources.
@Tag("bench")
class StallBenchTest {
    private static final int RESOURCES = 2_000;
    private static final double GOAL = 50;

    /// The first picture of a window, and what is made after it, are not what is measured; without
    /// the start-up cache of a package that takes three seconds.
    private static final Duration SETTLING = Duration.ofSeconds(5);

    @TempDir private Path folder;

    @Test
    void two_thousand_resources_load_without_a_stall() throws Exception {
        BenchReport report = new BenchReport();
        Carriers.leaveOneToTheScreen();
        boolean display = Display.ofThisSystem().isThere();
        if (display) {
            // The tests' own flag; a picture drawn into memory costs more than one a screen takes.
            System.clearProperty("glass.platform");
        }
        Screen.start(display);
        try (SandboxProgram sandbox =
                        SandboxProgram.start(
                                Main.class,
                                folder,
                                "sandbox",
                                "--resources",
                                String.valueOf(RESOURCES),
                                "--latency",
                                "40");
                BackgroundOperations operations =
                        new BackgroundOperations(Screen::later, Clock.systemUTC());
                Desk desk =
                        Screen.call(() ->
                                new Desk(
                                        operations,
                                        folder,
                                        Keeping.nothing(),
                                        new Browser(operations),
                                        Theme.fixed(Appearance.LIGHT),
                                        new Messages(Locale.ENGLISH),
                                        Locale.ENGLISH))) {
            Screen.call(() -> {
                new MainWindow(desk, operations, "Bench", () -> {}).show();
                return desk;
            });
            Thread.sleep(SETTLING);
            StallWatch watch = StallWatch.start();
            Instant begun = Instant.now();
            for (SandboxProgram.Entrance entrance : sandbox.entrances()) {
                Screen.call(() -> open(desk, entrance));
            }
            while (Screen.call(() -> running(desk))
                    && Instant.now().isBefore(begun.plusSeconds(120))) {
                Thread.sleep(100);
            }
            watch.close();
            double stall = watch.longest().toNanos() / 1e6;
            int rows = Screen.call(() -> desk.resources().rows().size());

            report.told("Window: drawn on a display", display ? 1 : 0, "");
            report.told("Window: resources shown", rows, "");
            report.told(
                    "Window: time to read them",
                    (double) Duration.between(begun, Instant.now()).toMillis(),
                    "ms");
            report.told(
                    "Window: most processor time of the screen thread in one go",
                    watch.busiest().toNanos() / 1e6,
                    "ms");
            report.atMost(
                    "Window: longest stall of the screen thread",
                    stall,
                    "ms",
                    GOAL,
                    "the screen's thread worked for %.0f ms in one go, and waited for a processor"
                            .formatted(watch.busiest().toNanos() / 1e6));
            assertThat(rows).isGreaterThan(RESOURCES * 9 / 10);
        } finally {
            Screen.stop();
        }
    }

    private static boolean running(Desk desk) {
        return desk.workspace().operations().all().stream()
                .anyMatch(status -> !status.state().over());
    }

    private static Desk open(Desk desk, SandboxProgram.Entrance entrance) {
        desk.workspace()
                .accounts()
                .add(
                        new NewAccount(
                                new ProviderId(entrance.provider()),
                                entrance.provider(),
                                entrance.base(),
                                Environment.SANDBOX,
                                new Secret(entrance.token())));
        return desk;
    }
}
