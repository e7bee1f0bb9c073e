package dev.rolecall.diagnostics;

import dev.rolecall.store.PrivateFiles;
import dev.rolecall.store.UserFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/// The log in the person's own folder: `rolecall-0.log`, and older ones with higher numbers, each
/// of half a megabyte at most. Nothing is opened before there is something to write. A second
/// program writes beside the first. A log that cannot be written is done without.
public final class LogFile extends Handler {
    static final int MOST_BYTES = 512 * 1024;
    static final int FILES = 4;

    /// The name of the newest file.
    public static final String NEWEST = "rolecall-0.log";

    private final Path folder;
    private Optional<FileHandler> file = Optional.empty();
    private boolean opened;

    /// The log of whoever runs this program; Java's logging makes it.
    public LogFile() {
        this(UserFolders.ofThisSystem().logs());
    }

    LogFile(Path folder) {
        this.folder = folder;
        setFormatter(new LogLine());
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (isLoggable(record)) {
            open();
            file.ifPresent(log -> log.publish(record));
        }
    }

    private void open() {
        if (opened) {
            return;
        }
        opened = true;
        try {
            PrivateFiles.createFolder(folder);
            String pattern = folder.resolve("rolecall-").toString().replace("%", "%%") + "%g.log";
            FileHandler log = new FileHandler(pattern, MOST_BYTES, FILES, true);
            log.setFormatter(getFormatter());
            log.setEncoding("UTF-8");
            file = Optional.of(log);
        } catch (IOException notKept) {
            reportError("The log cannot be written", notKept, 0);
        }
    }

    @Override
    public synchronized void flush() {
        file.ifPresent(Handler::flush);
    }

    @Override
    public synchronized void close() {
        file.ifPresent(Handler::close);
        file = Optional.empty();
    }
}
