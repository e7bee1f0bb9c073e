package dev.rolecall.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds every source file to a length that one person can take in at one sitting.
class LengthTest {
    private static final int MOST_LINES = 300;
    private static final int LINES_OF_NINE_IN_TEN = 150;

    @Test
    void no_source_file_is_longer_than_300_lines() {
        assertThat(List.of(Product.SOURCES, Product.TEST_SOURCES))
                .flatExtracting(folder -> Product.files(folder, ".java"))
                .isNotEmpty()
                .filteredOn(file -> lines(file) > MOST_LINES)
                .isEmpty();
    }

    @Test
    void nine_in_ten_source_files_have_at_most_150_lines() {
        List<Integer> lengths =
                Product.files(Product.SOURCES, ".java").stream()
                        .map(LengthTest::lines)
                        .sorted()
                        .toList();

        assertThat(lengths.get(lengths.size() * 9 / 10)).isLessThanOrEqualTo(LINES_OF_NINE_IN_TEN);
    }

    private static int lines(Path file) {
        try (Stream<String> lines = Product.text(file).lines()) {
            return Math.toIntExact(lines.count());
        }
    }
}
