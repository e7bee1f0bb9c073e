package dev.rolecall.store;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A small file that survives a crash at any byte: afterwards the old content or the new is read.
/// The content before the last one is kept beside it as `NAME.previous`. Only its owner can read
/// it. Safe to use from many threads, by one program at a time.
public final class SafeFile {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Path file;
    private final Clock clock;
    private final Disk disk;

    public SafeFile(Path file, Clock clock) {
        this(file, clock, new LocalDisk());
    }

    SafeFile(Path file, Clock clock, Disk disk) {
        this.file = file;
        this.clock = clock;
        this.disk = disk;
    }

    public Path path() {
        return file;
    }

    /// Puts `content` in place of what is there; it is on the disk when this returns.
    ///
    /// @throws FailureException with [Failure.Storage]; the old content is still there then
    public synchronized void write(byte[] content) throws FailureException {
        try {
            Path target = target();
            Optional<byte[]> before = bytes(target);
            if (before.isPresent()) {
                replace(beside(target, ".previous"), before.get());
            }
            replace(target, content);
        } catch (IOException notWritten) {
            throw failed(true, notWritten);
        }
    }

    /// Reads the file. If it is damaged it is set aside as `NAME.damaged-TIME`, and what it held
    /// before takes its place.
    ///
    /// @param parser makes something of the content; empty if it is damaged. Content of a newer
    ///   version is not damaged
    /// @throws FailureException with [Failure.Storage] if it is there and cannot be read
    public synchronized <T> Loaded<T> read(Function<byte[], Optional<T>> parser)
            throws FailureException {
        try {
            Path target = target();
            Optional<byte[]> content = bytes(target);
            Optional<T> value = content.flatMap(parser);
            if (value.isPresent()) {
                return new Loaded.Good<>(value.get());
            }
            List<Path> aside = new ArrayList<>();
            if (content.isPresent()) {
                aside.add(setAside(target));
            }
            return earlier(target, parser, aside);
        } catch (IOException notRead) {
            throw failed(false, notRead);
        }
    }

    /// Whether one of `words` is somewhere in the content, or in what was there before and would be
    /// read if the content were damaged; far quicker than reading either.
    ///
    /// @throws FailureException with [Failure.Storage] if it is there and cannot be read
    public synchronized boolean mentions(String... words) throws FailureException {
        try {
            Path target = target();
            return mentions(bytes(target), words)
                    || mentions(bytes(beside(target, ".previous")), words);
        } catch (IOException notRead) {
            throw failed(false, notRead);
        }
    }

    /// What the content is, or what was there before if it is damaged or gone. Leaves everything as
    /// it is, so that another program may have the file at the same time.
    ///
    /// @param parser as for [#read]
    /// @throws FailureException with [Failure.Storage] if it is there and cannot be read
    public synchronized <T> Optional<T> peek(Function<byte[], Optional<T>> parser)
            throws FailureException {
        try {
            Path target = target();
            Optional<T> now = bytes(target).flatMap(parser);
            return now.isPresent() ? now : bytes(beside(target, ".previous")).flatMap(parser);
        } catch (IOException notRead) {
            throw failed(false, notRead);
        }
    }

    private static boolean mentions(Optional<byte[]> content, String... words) {
        String text = new String(content.orElse(new byte[0]), StandardCharsets.ISO_8859_1);
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private <T> Loaded<T> earlier(
            Path target, Function<byte[], Optional<T>> parser, List<Path> aside)
            throws IOException {
        Path previous = beside(target, ".previous");
        Optional<byte[]> content = bytes(previous);
        Optional<T> value = content.flatMap(parser);
        if (content.isPresent() && value.isPresent()) {
            replace(target, content.get());
            return new Loaded.Restored<>(value.get(), aside.stream().findFirst());
        }
        if (content.isPresent()) {
            aside.add(setAside(previous));
        }
        return aside.isEmpty() ? new Loaded.Absent<>() : new Loaded.Lost<>(aside);
    }

    private void replace(Path target, byte[] content) throws IOException {
        Path fresh = beside(target, ".new");
        disk.write(fresh, content);
        disk.rename(fresh, target);
        disk.flush(folder(target));
    }

    private Path setAside(Path damaged) throws IOException {
        Path aside = beside(damaged, ".damaged-" + STAMP.format(clock.instant()));
        disk.rename(damaged, aside);
        return aside;
    }

    /// A link to the file, as those who keep their settings elsewhere have it, stays a link.
    private Path target() throws IOException {
        return Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    }

    private static Optional<byte[]> bytes(Path file) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }

    private static Path beside(Path target, String ending) {
        return folder(target).resolve(name(target) + ending);
    }

    private static Path folder(Path target) {
        return Optional.ofNullable(target.getParent()).orElse(target);
    }

    private static String name(Path target) {
        return String.valueOf(target.getFileName());
    }

    private FailureException failed(boolean writing, IOException why) {
        String said =
                why instanceof FileSystemException known ? known.getReason() : why.getMessage();
        String detail = Optional.ofNullable(said).orElse(why.getClass().getSimpleName());
        return new FailureException(new Failure.Storage(file.toString(), writing, detail), why);
    }
}
