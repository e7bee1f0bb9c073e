package dev.rolecall.diagnostics;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Collects what helps to find a fault, without secrets, for a person to read before they hand it
/// to anybody: versions, settings, the last log, the last reports of what broke.
public final class Diagnostics {
    private static final String FOLDER = "rolecall-diagnostics/";
    private static final int MOST_REPORTS = 5;
    private static final int LOGS = 2;

    private final Path logs;
    private final CrashRecords crashes;

    /// @param logs the folder of the log
    public Diagnostics(Path logs, CrashRecords crashes) {
        this.logs = logs;
        this.crashes = crashes;
    }

    /// What would be handed over. Reads files.
    ///
    /// @param withNames whether names of accounts and people, addresses and paths may be there
    public List<DiagnosticFile> collect(Subject subject, boolean withNames) {
        Described described = new Described(withNames);
        List<DiagnosticFile> files = new ArrayList<>();
        files.add(new DiagnosticFile("versions.txt", Versions.of(subject)));
        files.add(new DiagnosticFile("settings.json", described.settings(subject.settings())));
        files.add(
                new DiagnosticFile("accounts.json", described.accounts(subject.profiles().all())));
        files.add(new DiagnosticFile("network.json", described.network(subject.network())));
        files.add(new DiagnosticFile("administrator.json", described.policy(subject.policy())));
        for (int number = 0; number < LOGS; number++) {
            log("rolecall-" + number + ".log").ifPresent(files::add);
        }
        crashes.all().stream()
                .limit(MOST_REPORTS)
                .map(report ->
                        new DiagnosticFile("crashes/" + report.file().getFileName(), report.text()))
                .forEach(files::add);
        return List.copyOf(files);
    }

    private Optional<DiagnosticFile> log(String name) {
        Path file = logs.resolve(name);
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(
                            new DiagnosticFile(
                                    name,
                                    new String(Files.readAllBytes(file), StandardCharsets.UTF_8)))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.of(
                    new DiagnosticFile(name, unreadable.getClass().getSimpleName() + "\n"));
        }
    }

    /// Writes `files`, and nothing else, into a zip.
    ///
    /// @throws FailureException with [Failure.Storage] if it cannot be written
    public static void write(List<DiagnosticFile> files, Path zip) throws FailureException {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream out = new ZipOutputStream(bytes)) {
                for (DiagnosticFile file : files) {
                    out.putNextEntry(new ZipEntry(FOLDER + file.name()));
                    out.write(file.text().getBytes(StandardCharsets.UTF_8));
                    out.closeEntry();
                }
            }
            Files.write(zip, bytes.toByteArray());
        } catch (IOException unwritable) {
            String why = unwritable.getClass().getSimpleName();
            throw new FailureException(new Failure.Storage(zip.toString(), true, why), unwritable);
        }
    }
}
