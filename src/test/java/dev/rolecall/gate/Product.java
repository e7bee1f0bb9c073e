package dev.rolecall.gate;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What the gates look at: the compiled classes that ship, and the files they are made from.
final class Product {
    static final Path SOURCES = Path.of("src/main/java");
    static final Path TEST_SOURCES = Path.of("src/test/java");
    static final Path RESOURCES = Path.of("src/main/resources");
    static final JavaClasses CLASSES = new ClassFileImporter().importPath("target/classes");

    private Product() {}

    /// The files below `folder` whose names end in `ending`, in a fixed order.
    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
