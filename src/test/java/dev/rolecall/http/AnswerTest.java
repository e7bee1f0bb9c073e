package dev.rolecall.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Proves what is read from an answer besides its JSON.
class AnswerTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void retry_after_is_read_as_seconds() {
        assertThat(retryAfter("7")).contains(NOON.plusSeconds(7));
        assertThat(retryAfter("0.5")).contains(NOON.plusMillis(500));
    }

    @Test
    void retry_after_is_read_as_a_date() {
        assertThat(retryAfter("Sat, 21 Nov 2026 12:01:00 GMT")).contains(NOON.plusSeconds(60));
    }

    @Test
    void a_retry_after_in_the_past_means_now() {
        assertThat(retryAfter("Sat, 21 Nov 2026 11:00:00 GMT")).contains(NOON);
    }

    @Test
    void a_retry_after_that_is_neither_says_nothing() {
        assertThat(retryAfter("soon")).isEmpty();
        assertThat(retryAfter("-3")).isEmpty();
    }

    @Test
    void the_excerpt_is_one_line_of_at_most_200_characters() {
        assertThat(answer("<html>\n\t<title> Sign  in</title>\n" + "x".repeat(500)).excerpt())
                .startsWith("<html> <title> Sign in</title> xxx")
                .hasSize(200);
    }

    @Test
    void the_excerpt_cuts_no_character_in_half() {
        assertThat(answer("x".repeat(199) + "😀😀").excerpt()).isEqualTo("x".repeat(199));
    }

    @Test
    void truncated_json_and_json_with_something_behind_it_are_no_json() {
        assertThat(answer("{\"data\":[{\"id\":\"a\"").json()).isEmpty();
        assertThat(answer("{} trailing").json()).isEmpty();
        assertThat(answer("").json()).isEmpty();
        assertThat(answer("{\"data\":[]}").json()).isPresent();
    }

    private static Optional<Instant> retryAfter(String value) {
        HttpHeaders headers =
                HttpHeaders.of(Map.of("Retry-After", List.of(value)), (name, text) -> true);
        return new Answer(429, headers, "", NOON).retryAfter();
    }

    private static Answer answer(String body) {
        return new Answer(200, HttpHeaders.of(Map.of(), (name, text) -> true), body, NOON);
    }
}
