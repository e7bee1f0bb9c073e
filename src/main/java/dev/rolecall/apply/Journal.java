package dev.rolecall.apply;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// The append-only record of what was intended, sent, answered and verified: one file of JSON
/// lines, each with the hash of the line before. Safe to use from many threads and by several
/// programs at once. Its format is told in `journal.md`.
public final class Journal {
    static final String FILE = "journal.jsonl";

    private final JournalFile file;
    private final Clock clock;
    private final Queue<Batch> waiting = new ConcurrentLinkedQueue<>();

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

    /// Records `lines` in one go; they are on the disk when this returns. Lines of several threads
    /// share one flush: whoever has its turn takes along what the others brought meanwhile.
    ///
    /// @throws IOException if they may not be on the disk
    void append(List<JournalLine> lines) throws IOException {
        Batch batch = new Batch(lines);
        waiting.add(batch);
        synchronized (waiting) {
            if (!batch.over) {
                writeAllThatWait();
            }
        }
        if (batch.broken.isPresent()) {
            throw new IOException(batch.broken.get().getMessage(), batch.broken.get());
        }
        if (!batch.over) {
            throw new IOException("Whoever wrote for others did not end");
        }
    }

    private void writeAllThatWait() {
        List<Batch> batches = new ArrayList<>();
        for (Batch next = waiting.poll(); next != null; next = waiting.poll()) {
            batches.add(next);
        }
        Optional<IOException> broken = Optional.empty();
        try {
            file.append(
                    batches.stream().flatMap(batch -> batch.lines.stream()).toList(),
                    clock.instant());
        } catch (IOException notWritten) {
            broken = Optional.of(notWritten);
        }
        for (Batch batch : batches) {
            batch.over = true;
            batch.broken = broken;
        }
    }

    /// Lines of one caller that belong together; guarded by the lock on those that wait.
    private static final class Batch {
        private final List<JournalLine> lines;
        private boolean over;
        private Optional<IOException> broken = Optional.empty();

        private Batch(List<JournalLine> lines) {
            this.lines = lines;
        }
    }
}
