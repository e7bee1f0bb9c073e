package build;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What of the JDK's modules stays out of a package because nothing reaches it: whole modules are linked, and JavaFX's module wants one that
/// brings all of AWT and Swing.
final class Unreached {
    private final List<String> folders;

    /// What the lines of `list` name.
    Unreached(Path list) throws IOException {
        folders = Arguments.of(list);
    }

    /// Writes what `jlink` shall exclude into `file`.
    Path write(Path file) throws IOException {
        FileSystem jdk = FileSystems.getFileSystem(URI.create("jrt:/"));
        List<String> excluded = new ArrayList<>();
        for (String folder : folders) {
            if (folder.contains("*")) {
                excluded.add("glob:" + folder);
                continue;
            }
            Path root = jdk.getPath("/modules" + folder);
            if (!Files.exists(root)) {
                continue;
            }
            Set<Path> kept = new HashSet<>();
            try (Stream<Path> found = Files.walk(root)) {
                // The smallest class of a package stays, or the smallest of what else is in it.
                Comparator<Path> smallest =
                        Comparator.comparing((Path path) -> !path.toString().endsWith(".class"))
                                .thenComparingLong(Unreached::size)
                                .thenComparing(Path::toString);
                for (Path path : found.filter(Files::isRegularFile).sorted(smallest).toList()) {
                    if (!kept.add(path.getParent())) {
                        excluded.add(path.toString().substring("/modules".length()));
                    }
                }
            }
        }
        return Files.write(file, excluded.stream().sorted().toList());
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException unreadable) {
            return Long.MAX_VALUE;
        }
    }
}
