package build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The files of packaging/arguments: one option a line, lines that begin with # are for people.
final class Arguments {
    private Arguments() {}

    /// The options as they stand.
    static List<String> of(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
