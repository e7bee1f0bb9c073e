package dev.rolecall.store;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// The disk of this machine. It writes through a stream, which an interrupt cannot close halfway.
final class LocalDisk implements Disk {
    @Override
    public void write(Path file, byte[] content) throws IOException {
        Files.deleteIfExists(file);
        PrivateFiles.create(file);
        try (FileOutputStream stream = new FileOutputStream(file.toFile())) {
            stream.write(content);
            stream.getFD().sync();
        }
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void flush(Path folder) {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException notOnThisSystem) {
            // Windows opens no folder; there the rename itself is written through.
        }
    }
}
