package dev.rolecall.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The code a person quotes.
class FaultCodeTest {
    @Test
    void the_same_place_has_the_same_code_whatever_was_worked_on() {
        List<String> codes = Stream.of("token-1", "token-2").map(FaultCodeTest::broken).toList();

        assertThat(codes.getFirst()).isEqualTo(codes.getLast());
        assertThat(codes.getFirst()).matches("RC-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}");
    }

    @Test
    void another_place_or_another_cause_has_another_code() {
        assertThat(
                        Stream.of(
                                        new IllegalStateException(),
                                        new IllegalStateException(new ArithmeticException()),
                                        new IllegalArgumentException(),
                                        elsewhere())
                                .map(FaultCode::of))
                .doesNotHaveDuplicates();
    }

    private static Throwable elsewhere() {
        return new IllegalStateException();
    }

    private static String broken(String words) {
        return FaultCode.of(new IllegalStateException(words, new IllegalArgumentException(words)));
    }
}
