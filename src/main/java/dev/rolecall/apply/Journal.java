package dev.rolecall.apply;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// The append-only record of what was intended, sent, answered and verified: one file of JSON
/// lines, each with the hash of the line before. Safe to use from many threads and by several
/// programs at once. Its format is told in `journal.md`.
public final class Journal {
    static final String FILE = "journal.jsonl";

    private final JournalFile file;
    private final Clock clock;

    /// A journal in `folder`, which is made with the first line.
    public Journal(Path folder, Clock clock) {
        this.file = new JournalFile(folder.resolve(FILE));
        this.clock = clock;
    }

    /// Where it is; there may be nothing there yet.
    public Path file() {
        return file.path();
    }

    /// Reads what was recorded so far.
    public JournalContent read() {
        return new JournalReader(file.path()).read();
    }

    Instant now() {
        return clock.instant();
    }

    /// Records `lines` in one go; they are on the disk when this returns.
    synchronized void append(List<JournalLine> lines) throws IOException {
        file.append(lines, clock.instant());
    }
}
