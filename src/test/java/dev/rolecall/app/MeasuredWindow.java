package dev.rolecall.app;

import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.BackgroundOperations;
import dev.rolecall.profile.ProfilesFile;
import dev.rolecall.settings.SettingsFile;
import dev.rolecall.snapshot.sqlite.SqliteSnapshots;
import dev.rolecall.testing.StallWatch;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/// The real window in a program that measures itself and prints what it measured, a line `figure
/// NAME VALUE` each. [WindowFigures] starts it with the flags Rolecall is shipped with and reads
/// them.
final class MeasuredWindow {
    static final String FIGURE = "figure ";

    private static final Path PROCESSORS = Path.of("/proc/stat");

    /// Where the line of all processors tells what a machine below this one took of them, in
    /// hundredths of a second.
    private static final int TAKEN = 8;

    private static final int MILLIS = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private MeasuredWindow() {}

    /// What is done with a window, beside the screen's thread.
    @FunctionalInterface
    interface Work {
        void with(Desk desk) throws Exception;
    }

    /// One thing a person does, watched.
    @FunctionalInterface
    interface Phase {
        void run() throws Exception;
    }

    /// Opens a window that keeps nothing but its journal, in `folder`, and closes it after `work`.
    static void open(Path folder, Work work) throws Exception {
        open(folder, Keeping.nothing(), work);
    }

    /// What a window keeps in `folder`, without a vault, which would have to be unlocked.
    ///
    /// @param opened told when the file of what was read begins to be opened
    static Keeping keeping(Path folder, Runnable opened) {
        Keeping nothing = Keeping.nothing();
        Clock clock = Clock.systemUTC();
        Path pictures = folder.resolve(SqliteSnapshots.FILE);
        return new Keeping(
                Optional.of(new ProfilesFile(folder, clock)),
                Optional.of(new SettingsFile(folder, clock)),
                Optional.of(tell -> {
                    opened.run();
                    return SqliteSnapshots.open(pictures, clock, tell);
                }),
                nothing.secrets(),
                Optional.empty(),
                nothing.way(),
                nothing.google(),
                () -> false);
    }

    /// The same with what outlasts the window.
    static void open(Path folder, Keeping keeping, Work work) throws Exception {
        Carriers.leaveOneToTheScreen();
        boolean display = Display.ofThisSystem().isThere();
        Screen.start(display);
        tell("display", display ? 1 : 0);
        try (BackgroundOperations operations =
                        new BackgroundOperations(Screen::later, Clock.systemUTC());
                Desk desk =
                        Screen.call(() ->
                                new Desk(
                                        operations,
                                        folder,
                                        keeping,
                                        new Browser(operations),
                                        Theme.fixed(Appearance.LIGHT),
                                        new Messages(Locale.ENGLISH),
                                        Locale.ENGLISH))) {
            CountDownLatch usable = new CountDownLatch(1);
            Screen.call(() -> {
                new MainWindow(desk, operations, "Bench", () -> {})
                        .show(phase -> {
                            if (phase == StartPhase.USABLE) {
                                usable.countDown();
                            }
                        });
                return desk;
            });
            usable.await();
            work.with(desk);
            desk.keep();
        } finally {
            Screen.stop();
        }
    }

    /// Runs `phase` and tells, in milliseconds, how long that took, how long the screen's thread
    /// let wait meanwhile at most, the most processor time it spent in one go, and the processor
    /// time that was taken from the whole machine.
    static void phase(String name, Phase phase) throws Exception {
        double taken = taken();
        long begun = System.nanoTime();
        StallWatch watch = StallWatch.start();
        try {
            phase.run();
        } finally {
            watch.close();
        }
        tell(name + ".millis", (System.nanoTime() - begun) / 1e6);
        tell(name + ".stall", watch.longest().toNanos() / 1e6);
        tell(name + ".busiest", watch.busiest().toNanos() / 1e6);
        tell(name + ".taken", taken() - taken);
    }

    static void tell(String name, double value) {
        System.out.println(FIGURE + name + " " + value);
    }

    /// Waits, beside the screen's thread, for what the screen is to show.
    static void await(String what, Callable<Boolean> there) throws Exception {
        long begun = System.nanoTime();
        while (!Screen.call(there)) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IllegalStateException("Still waiting for " + what);
            }
            Thread.sleep(5);
        }
    }

    /// Megabytes of memory this program has, as Linux tells; 0 elsewhere.
    static double resident(String field) throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(field + ":"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1_000)
                .findFirst()
                .orElse(0);
    }

    static boolean running(Desk desk) {
        return desk.workspace().operations().all().stream()
                .anyMatch(status -> !status.state().over());
    }

    /// Milliseconds of all processors that the machine below this one gave to others since its
    /// start, as Linux tells; 0 elsewhere.
    private static double taken() throws IOException {
        return Files.exists(PROCESSORS)
                ? Double.parseDouble(Files.readAllLines(PROCESSORS).getFirst().split(" +")[TAKEN])
                        * MILLIS
                : 0;
    }
}
