package dev.rolecall.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Reads the sources for what byte code no longer shows: promises, blanket catches, missing words.
class HabitTest {
    private static final Pattern PROMISE = Pattern.compile("\\b(TODO|FIXME|XXX)\\b");
    private static final Pattern SWITCHED_OFF =
            Pattern.compile("@(org\\.junit\\.jupiter\\.api\\.)?Disabled\\b");
    private static final Pattern CATCH_ALL = caught("Exception|Throwable");
    private static final Pattern CATCH_BROKEN_CODE = caught("RuntimeException");
    private static final Pattern FIRST_TYPE =
            Pattern.compile(
                    "(?m)^(public |final |abstract |sealed |non-sealed )*(class|interface|enum|record|@interface) ");
    private static final Pattern DOC_SENTENCE = Pattern.compile("(?m)^/// \\S");

    @Test
    void no_source_promises_to_be_finished_later() {
        assertThat(sources()).filteredOn(has(PROMISE)).isEmpty();
    }

    @Test
    void no_test_is_switched_off() {
        assertThat(sources()).filteredOn(has(SWITCHED_OFF)).isEmpty();
    }

    @Test
    void nothing_catches_everything() {
        assertThat(sources()).filteredOn(has(CATCH_ALL)).isEmpty();
    }

    @Test
    void only_operations_turn_broken_code_into_an_outcome() {
        assertThat(Product.files(Product.SOURCES, ".java"))
                .filteredOn(
                        file -> !file.startsWith(Product.SOURCES.resolve("dev/rolecall/operation")))
                .filteredOn(has(CATCH_BROKEN_CODE))
                .isEmpty();
    }

    @Test
    void every_type_says_in_a_sentence_what_it_is() {
        assertThat(Product.files(Product.SOURCES, ".java"))
                .filteredOn(has(FIRST_TYPE))
                .filteredOn(
                        file -> !DOC_SENTENCE.matcher(beforeFirstType(Product.text(file))).find())
                .isEmpty();
    }

    private static Pattern caught(String types) {
        return Pattern.compile(
                "catch \\(([^)|]*\\|)*\\s*((final|@\\w+)\\s+)*(java\\.lang\\.)?(" + types + ")\\b");
    }

    private static String beforeFirstType(String source) {
        return FIRST_TYPE.split(source, 2)[0];
    }

    private static Predicate<Path> has(Pattern pattern) {
        return file -> pattern.matcher(Product.text(file)).find();
    }

    /// Every source but this one, which has to name what it looks for.
    private static List<Path> sources() {
        return Stream.of(Product.SOURCES, Product.TEST_SOURCES)
                .flatMap(folder -> Product.files(folder, ".java").stream())
                .filter(file -> !file.endsWith("HabitTest.java"))
                .toList();
    }
}
