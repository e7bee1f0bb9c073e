package dev.rolecall.apply;

import dev.rolecall.store.PrivateFiles;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// The journal's file: adds lines behind what is there, one program at a time, and has them on the
/// disk when it returns. A line that was cut short by a crash is set aside first.
///
/// It writes through `RandomAccessFile`, which an interrupt cannot close in the middle of a line.
final class JournalFile {
    private static final long RETRY_NANOS = Duration.ofMillis(2).toNanos();
    private static final int BLOCK = 8192;

    private final Path path;

    JournalFile(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    void append(List<JournalLine> lines, Instant now) throws IOException {
        PrivateFiles.create(path);
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
                FileLock lock = lock(file.getChannel())) {
            assert lock.isValid();
            Optional<JournalLine> note = setTornTailAside(file, now);
            Chain chain = Chain.after(lastLine(file), file.length() == 0);
            StringBuilder text = new StringBuilder();
            note.ifPresent(torn -> text.append(chain.next(torn, now)).append('\n'));
            for (JournalLine line : lines) {
                text.append(chain.next(line, now)).append('\n');
            }
            file.seek(file.length());
            file.write(text.toString().getBytes(StandardCharsets.UTF_8));
            file.getFD().sync();
        }
    }

    /// Waits for its turn without being stopped by an interrupt: what was sent must be recorded.
    /// Others hold the lock only while they add a line.
    private static FileLock lock(FileChannel channel) throws IOException {
        while (true) {
            try {
                FileLock lock = channel.tryLock();
                if (lock != null) {
                    return lock;
                }
            } catch (OverlappingFileLockException held) {
                // Another journal in this program has it: to be waited for all the same.
            }
            LockSupport.parkNanos(RETRY_NANOS);
        }
    }

    private Optional<JournalLine> setTornTailAside(RandomAccessFile file, Instant now)
            throws IOException {
        long end = file.length();
        long start = startOfLine(file, end);
        if (start == end) {
            return Optional.empty();
        }
        byte[] tail = new byte[Math.toIntExact(end - start)];
        file.seek(start);
        file.readFully(tail);
        Path aside = path.resolveSibling("journal-torn-" + now.toEpochMilli() + ".txt");
        PrivateFiles.create(aside);
        try (RandomAccessFile kept = new RandomAccessFile(aside.toFile(), "rw")) {
            kept.seek(kept.length());
            kept.write(tail);
            kept.getFD().sync();
        }
        file.setLength(start);
        return Optional.of(
                JournalLine.of(JournalEntry.Kind.NOTE)
                        .with("note", "A line was cut short and set aside")
                        .with("file", String.valueOf(aside.getFileName()))
                        .with("bytes", String.valueOf(tail.length)));
    }

    /// The bytes of the last whole line; the file ends with one.
    private static byte[] lastLine(RandomAccessFile file) throws IOException {
        long end = file.length() - 1;
        if (end < 0) {
            return new byte[0];
        }
        long start = startOfLine(file, end);
        byte[] line = new byte[Math.toIntExact(end - start)];
        file.seek(start);
        file.readFully(line);
        return line;
    }

    /// Where the line begins whose bytes lie before `end`.
    private static long startOfLine(RandomAccessFile file, long end) throws IOException {
        byte[] block = new byte[BLOCK];
        for (long top = end; top > 0; top -= BLOCK) {
            long from = Math.max(0, top - BLOCK);
            int length = Math.toIntExact(top - from);
            file.seek(from);
            file.readFully(block, 0, length);
            int newline = lastNewline(Arrays.copyOf(block, length));
            if (newline >= 0) {
                return from + newline + 1;
            }
        }
        return 0;
    }

    private static int lastNewline(byte[] bytes) {
        int index = bytes.length - 1;
        while (index >= 0 && bytes[index] != '\n') {
            index--;
        }
        return index;
    }
}
