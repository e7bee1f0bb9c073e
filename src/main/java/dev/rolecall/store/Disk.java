package dev.rolecall.store;

import java.io.IOException;
import java.nio.file.Path;

/// The few things a [SafeFile] does to the disk, each of which a crash may cut short.
interface Disk {
    /// Writes a file anew, readable by its owner only; its content is on the disk afterwards.
    void write(Path file, byte[] content) throws IOException;

    /// Gives a file another name in the same folder, in place of what had it.
    void rename(Path from, Path to) throws IOException;

    /// Has the names in a folder on the disk, where the system can.
    void flush(Path folder);
}
