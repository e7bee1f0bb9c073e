package dev.rolecall.diagnostics;

import dev.rolecall.domain.FaultCode;
import dev.rolecall.domain.OwnVersion;
import dev.rolecall.store.PrivateFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Keeps a readable record of every fault of Rolecall itself in the person's data folder, the
/// latest twenty, until the person forgets them. Messages of exceptions are left out, because
/// nobody can vouch that no secret stands in one.
public final class CrashRecords {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("crash-([0-9]{8}-[0-9]{6}-[0-9]{3})\\.txt");
    private static final Pattern CODE = Pattern.compile("(?m)^code: +(RC-[0-9A-Z-]+)$");
    private static final int MOST = 20;

    private final Path folder;
    private final Clock clock;

    /// @param data the person's data folder
    public CrashRecords(Path data, Clock clock) {
        this.folder = data.resolve("crashes");
        this.clock = clock;
    }

    public Path folder() {
        return folder;
    }

    /// Writes the record.
    ///
    /// @return where it is; empty if it could not be written
    public Optional<Path> keep(Thread thread, Throwable fault) {
        Instant now = clock.instant();
        try {
            PrivateFiles.createFolder(folder);
            Path file =
                    Files.writeString(
                            folder.resolve("crash-" + STAMP.format(now) + ".txt"),
                            text(thread, fault, now));
            all().stream().skip(MOST).forEach(this::forget);
            return Optional.of(file);
        } catch (IOException notKept) {
            return Optional.empty();
        }
    }

    /// What lies here, the latest first; nothing if the folder cannot be read.
    public List<CrashRecord> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> read(file).stream())
                    .sorted(Comparator.comparing(CrashRecord::when).reversed())
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /// Deletes one; false if the system would not.
    public boolean forget(CrashRecord record) {
        try {
            Files.deleteIfExists(record.file());
            return true;
        } catch (IOException stays) {
            return false;
        }
    }

    private static Optional<CrashRecord> read(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return Optional.empty();
        }
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            Matcher code = CODE.matcher(text);
            return Optional.of(
                    new CrashRecord(
                            file,
                            STAMP.parse(name.group(1), Instant::from),
                            code.find() ? code.group(1) : "",
                            text));
        } catch (IOException | DateTimeException damaged) {
            return Optional.empty();
        }
    }

    private static String text(Thread thread, Throwable fault, Instant now) {
        return "Rolecall met a fault of its own.\n\n"
                + line("code", FaultCode.of(fault))
                + line("version", OwnVersion.told().orElse("unknown"))
                + line("when", now.toString())
                + line("thread", thread.getName())
                + line("java", System.getProperty("java.vm.version", ""))
                + line("javafx", System.getProperty("javafx.runtime.version", ""))
                + line(
                        "system",
                        String.join(
                                " ",
                                System.getProperty("os.name", ""),
                                System.getProperty("os.version", ""),
                                System.getProperty("os.arch", "")))
                + "\n"
                + FaultText.of(fault);
    }

    private static String line(String word, String value) {
        return String.format("%-9s", word + ":") + value + "\n";
    }
}
