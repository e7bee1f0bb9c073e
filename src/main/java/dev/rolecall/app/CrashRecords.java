package dev.rolecall.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// Keeps a readable record of every fault of Rolecall itself in the person's data folder. Messages
/// of exceptions are left out, because nobody can vouch that no secret stands in one.
final class CrashRecords {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Clock clock;

    /// @param data the person's data folder
    CrashRecords(Path data, Clock clock) {
        this.folder = data.resolve("crashes");
        this.clock = clock;
    }

    /// Writes the record.
    ///
    /// @return where it is; empty if it could not be written
    Optional<Path> keep(Thread thread, Throwable fault) {
        Instant now = clock.instant();
        try {
            Files.createDirectories(folder);
            return Optional.of(
                    Files.writeString(
                            folder.resolve("crash-" + STAMP.format(now) + ".txt"),
                            text(thread, fault, now)));
        } catch (IOException notKept) {
            return Optional.empty();
        }
    }

    private static String text(Thread thread, Throwable fault, Instant now) {
        StringBuilder text =
                new StringBuilder()
                        .append("Rolecall met a fault of its own.\n\n")
                        .append("when:    ")
                        .append(now)
                        .append('\n')
                        .append("thread:  ")
                        .append(thread.getName())
                        .append('\n')
                        .append("java:    ")
                        .append(System.getProperty("java.vm.version"))
                        .append('\n')
                        .append("javafx:  ")
                        .append(System.getProperty("javafx.runtime.version"))
                        .append('\n')
                        .append("system:  ")
                        .append(System.getProperty("os.name"))
                        .append(' ')
                        .append(System.getProperty("os.version"))
                        .append(' ')
                        .append(System.getProperty("os.arch"))
                        .append("\n\n");
        Throwable cause = fault;
        for (int depth = 0; cause != null && depth < 10; depth++) {
            text.append(depth == 0 ? "" : "caused by ").append(cause.getClass().getName());
            text.append('\n');
            for (StackTraceElement frame : cause.getStackTrace()) {
                text.append("    at ").append(frame).append('\n');
            }
            cause = cause.getCause();
        }
        return text.toString();
    }
}
