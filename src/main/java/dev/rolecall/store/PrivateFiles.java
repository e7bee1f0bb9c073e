package dev.rolecall.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// Makes files that only their owner can read, where the file system knows owners; elsewhere the
/// person's own folder keeps others out.
public final class PrivateFiles {
    private PrivateFiles() {}

    /// Makes sure that `file` exists, and its folder; what exists already is left as it is.
    public static void create(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            createFolder(folder);
        }
        try {
            Files.createFile(file, only(file, "rw-------"));
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // Another program made it at the same moment, which is as good.
        }
    }

    /// Makes sure that `folder` exists; one that exists already is left as it is.
    public static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, only(folder, "rwx------"));
        }
    }

    private static FileAttribute<?>[] only(Path place, String permissions) {
        boolean posix = place.getFileSystem().supportedFileAttributeViews().contains("posix");
        Set<PosixFilePermission> owner = PosixFilePermissions.fromString(permissions);
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(owner)}
                : new FileAttribute<?>[0];
    }
}
