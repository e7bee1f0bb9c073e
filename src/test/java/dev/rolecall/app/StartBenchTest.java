package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.rolecall.bench.BenchReport;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the start of an installed Rolecall takes, beside an empty window packaged in the same way
/// and beside itself without the cache, and what it takes while nobody does anything. Wants the
/// image of `packaging/package.sh app-image`, and Xvfb.
@Tag("bench")
class StartBenchTest {
    private static final int RUNS = 7;
    private static final int REST_SECONDS = 30;
    private static final String IN_SOFTWARE = "-Dprism.order=sw";
    private static final String SLOW = "other programs took processor time from it";
    private static final Pattern CPU = Pattern.compile("(\\d+)m([0-9.]+)s");

    @TempDir private Path home;
    private Process screen;
    private String display;

    /// Not one that begins anew whenever a program ends: GTK has the first program on a screen look
    /// for visuals with OpenGL, and on a desk some other program did that long ago.
    @BeforeEach
    void a_screen_of_its_own() throws IOException {
        assumeThat(InstalledImage.BUILT).as("packaging/package.sh app-image").isDirectory();
        assumeThat(Path.of("/usr/bin/Xvfb")).exists();
        screen =
                new ProcessBuilder(
                                "Xvfb",
                                "-displayfd",
                                "1",
                                "-screen",
                                "0",
                                "1600x1000x24",
                                "-noreset",
                                "-nolisten",
                                "tcp")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        BufferedReader said = screen.inputReader();
        display = ":" + said.readLine();
    }

    @AfterEach
    void no_screen() {
        if (screen != null) {
            screen.destroy();
        }
    }

    @Test
    void an_installed_window_is_there_about_as_soon_as_an_empty_one() throws Exception {
        InstalledImage rolecall = new InstalledImage(InstalledImage.BUILT);
        InstalledImage plain = rolecall.withoutCache(home.resolve("plain"));
        InstalledImage bare = rolecall.bare(home.resolve("bare"));
        bare.train(display, home);
        List<Double> trained = new ArrayList<>();
        List<Double> untrained = new ArrayList<>();
        List<Double> empty = new ArrayList<>();
        List<Double> emptyInSoftware = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            empty.add(start(bare));
            emptyInSoftware.add(start(bare, IN_SOFTWARE));
            trained.add(start(rolecall));
            untrained.add(start(plain));
        }
        double usable = median(trained);
        BenchReport report = new BenchReport();
        report.told("Start: an empty window of JavaFX and AtlantaFX", median(empty), "ms");
        report.told("Start: Rolecall's window can be used", usable, "ms");
        report.told(
                "Start: times an empty window that is told to draw in software, too",
                usable / median(emptyInSoftware),
                "");
        report.told("Start: the same without the cache", median(untrained), "ms");
        report.atMost("Start: times the empty window", usable / median(empty), "", 1.35, SLOW);
        report.atMost(
                "Start: part of the start without the cache",
                usable / median(untrained),
                "",
                0.65,
                SLOW);
        report.atMost("Command: processor time of its help", help(rolecall), "s", 0.4, SLOW);
        double unavoidable = rest(bare);
        double resident;
        try (InstalledProgram demo = open(rolecall, "demo")) {
            settle(demo);
            resident = demo.resident();
            report.atMost(
                    "Demo: resident memory when read", resident, "MB", 220, "see decision 14");
            double rest = settle(demo).toMillis();
            report.told("Rest: processor time of 30 s, the empty window", unavoidable, "ms");
            report.atMost(
                    "Rest: processor time of 30 s, the demo",
                    rest,
                    "ms",
                    100,
                    "JavaFX's own timer does not pause under GTK: see decision 14");
            report.atMost(
                    "Rest: the demo beyond the empty window",
                    rest - unavoidable,
                    "ms",
                    100,
                    "something runs while nobody does anything");
        }
        assertThat(resident).as("megabytes of the demo, whatever the goal").isLessThan(300);
        assertThat(usable).isPositive().isLessThan(median(untrained));
    }

    private double start(InstalledImage image) throws IOException {
        return start(image, "");
    }

    private double start(InstalledImage image, String flags) throws IOException {
        try (InstalledProgram program =
                InstalledProgram.start(
                        image.launcher(), flags, display, home, "--startup-report")) {
            return program.usableAfter();
        }
    }

    private InstalledProgram open(InstalledImage image, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--startup-report");
        return InstalledProgram.start(
                image.launcher(), "", display, home, all.toArray(String[]::new));
    }

    /// Milliseconds of the processor for half a minute in which nobody does anything.
    private double rest(InstalledImage image) throws IOException, InterruptedException {
        try (InstalledProgram program = open(image)) {
            settle(program);
            return settle(program).toMillis();
        }
    }

    /// Lets it be for half a minute.
    ///
    /// @return the processor time it took meanwhile
    private static Duration settle(InstalledProgram program)
            throws IOException, InterruptedException {
        Duration before = program.processorTime();
        Thread.sleep(Duration.ofSeconds(REST_SECONDS));
        return program.processorTime().minus(before);
    }

    /// Seconds of the processor for `access --help`; the least of several, as others disturb it.
    private double help(InstalledImage image) throws IOException, InterruptedException {
        double least = Double.MAX_VALUE;
        Path said = home.resolve("times");
        for (int run = 0; run < RUNS; run++) {
            new ProcessBuilder("bash", "-c", image.launcher() + " access --help >/dev/null; times")
                    .redirectOutput(said.toFile())
                    .start()
                    .waitFor();
            String children = Files.readAllLines(said).getLast();
            least =
                    Math.min(
                            least,
                            CPU.matcher(children)
                                    .results()
                                    .mapToDouble(StartBenchTest::seconds)
                                    .sum());
        }
        return least;
    }

    private static double seconds(MatchResult time) {
        return 60 * Double.parseDouble(time.group(1)) + Double.parseDouble(time.group(2));
    }

    private static double median(List<Double> figures) {
        return figures.stream().sorted().skip(figures.size() / 2).findFirst().orElseThrow();
    }
}
