package build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What is in an image, to compare two builds of one commit: every path, with the checksum of what should be the same byte for byte.
final class FileList {
    private FileList() {}

    static void write(Path root, Path list) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : Folders.all(root)) {
            if (Files.isRegularFile(file)) {
                String name = root.relativize(file).toString().replace('\\', '/');
                lines.add((name.endsWith(".jar") ? Checksums.of(file) : "-") + "  " + name);
            }
        }
        Files.writeString(list, String.join("\n", lines) + "\n");
    }
}
