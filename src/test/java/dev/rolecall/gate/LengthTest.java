package dev.rolecall.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds every source file to a length that one person can read in one sitting.
class LengthTest {
    private static final int MOST_LINES = 300;

    @Test
    void no_source_file_is_longer_than_300_lines() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();

            assertThat(sources)
                    .hasSizeGreaterThan(1)
                    .allSatisfy(file ->
                            assertThat(Files.readAllLines(file))
                                    .hasSizeLessThanOrEqualTo(MOST_LINES));
        }
    }
}
