package dev.rolecall.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A window that was started by a launcher from a package, watched from outside; Linux only.
final class InstalledProgram implements AutoCloseable {
    private static final String USABLE = "the window can be used";
    private static final long TICK_MILLIS = 10;

    private final Process process;
    private final double usableAfter;

    private InstalledProgram(Process process, double usableAfter) {
        this.process = process;
        this.usableAfter = usableAfter;
    }

    /// Starts it and waits until its window can be used.
    ///
    /// @param flags for the JVM, besides those of the launcher
    /// @param home where its folders are
    static InstalledProgram start(
            Path launcher, String flags, String display, Path home, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("DISPLAY", display);
        builder.environment().put("JAVA_TOOL_OPTIONS", flags);
        for (String folder : List.of("CONFIG_HOME", "DATA_HOME", "STATE_HOME", "RUNTIME_DIR")) {
            Path own = Files.createDirectories(home.resolve(folder));
            builder.environment().put("XDG_" + folder, own.toString());
        }
        long begun = System.nanoTime();
        Process process = builder.start();
        BufferedReader said = process.inputReader();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.contains(USABLE)) {
                return new InstalledProgram(process, (System.nanoTime() - begun) / 1e6);
            }
        }
        throw new AssertionError(launcher + " ended without a window");
    }

    /// Milliseconds from the start to a window that can be used.
    double usableAfter() {
        return usableAfter;
    }

    /// Megabytes (millions of bytes) of memory it has now.
    double resident() throws IOException {
        return Files.readAllLines(proc("status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElseThrow()
                * 1024
                / 1e6;
    }

    /// The processor time it has had since it began.
    Duration processorTime() throws IOException {
        String line = Files.readString(proc("stat"));
        // The name in front is in parentheses and may hold anything.
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return Duration.ofMillis(
                (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * TICK_MILLIS);
    }

    private Path proc(String file) {
        return Path.of("/proc", Long.toString(process.pid()), file);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(90, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
