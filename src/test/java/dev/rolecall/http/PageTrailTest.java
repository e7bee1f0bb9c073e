package dev.rolecall.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rolecall.domain.FailureException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Proves what is noticed on the way through pages, and that rows are read word for word.
class PageTrailTest {
    @Test
    void a_page_that_was_followed_before_is_refused() throws Exception {
        PageTrail trail = new PageTrail();
        trail.follow("a", 5);
        trail.follow("b", 5);

        assertThatThrownBy(() -> trail.follow("a", 5)).isInstanceOf(FailureException.class);
    }

    @Test
    void empty_pages_are_followed_for_a_while_and_rows_begin_the_count_again() throws Exception {
        PageTrail trail = new PageTrail();
        for (int page = 0; page < 50; page++) {
            trail.follow("first " + page, 0);
        }
        trail.follow("rows", 1);
        for (int page = 0; page < 50; page++) {
            trail.follow("second " + page, 0);
        }

        assertThatThrownBy(() -> trail.follow("one more", 0)).isInstanceOf(FailureException.class);
    }

    @Test
    void a_long_way_of_different_pages_is_fine() {
        PageTrail trail = new PageTrail();

        assertThatCode(
                        () -> {
                            for (int page = 0; page < 10_000; page++) {
                                trail.follow(Integer.toString(page), 1);
                            }
                        })
                .doesNotThrowAnyException();
    }

    @Test
    void fields_are_read_word_for_word_whatever_they_are() {
        JsonRow row =
                new JsonRow(
                        Json.parse(
                                        "{\"word\":\"x\",\"number\":7,\"yes\":true,\"none\":null,"
                                                + "\"empty\":\"\",\"list\":[1]}")
                                .orElseThrow());

        assertThat(List.of("word", "number", "yes", "none", "empty", "list", "missing"))
                .map(field -> row.text(field).orElse("-"))
                .containsExactly("x", "7", "true", "-", "-", "[1]", "-");
        assertThat(row.extras(List.of("word", "list")))
                .isEqualTo(Map.of("number", "7", "yes", "true", "empty", ""));
    }
}
