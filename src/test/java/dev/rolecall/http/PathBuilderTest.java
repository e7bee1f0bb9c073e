package dev.rolecall.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Proves that no identifier can become another path.
class PathBuilderTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "a/b, a%2Fb",
                "a?b, a%3Fb",
                "a%b, a%25b",
                "a b, a%20b",
                "a#b, a%23b",
                "a+b&c=d;e, a%2Bb%26c%3Dd%3Be",
                "../x, ..%2Fx",
                "é𝄞, %C3%A9%F0%9D%84%9E",
                "A-z_0.9~, A-z_0.9~",
                "a\\b, a%5Cb",
                "a:b@c, a%3Ab%40c"
            })
    void a_segment_is_encoded_byte_by_byte(String id, String encoded) {
        assertThat(PathBuilder.at("/v1/libraries").segment(id).path("/share").text())
                .isEqualTo("/v1/libraries/" + encoded + "/share");
    }

    @Test
    void control_characters_are_encoded() {
        assertThat(PathBuilder.encode("a\r\nb\0")).isEqualTo("a%0D%0Ab%00");
    }

    @Test
    void a_segment_of_dots_alone_is_written_so_that_the_client_knows_it() {
        assertThat(PathBuilder.at("/a").segment("..").segment(".").text())
                .isEqualTo("/a/%2E%2E/%2E");
    }

    @Test
    void query_names_and_values_are_encoded_and_joined() {
        assertThat(
                        PathBuilder.at("/list")
                                .query("page_size", 100)
                                .query("page token", "a=b&c/d")
                                .text())
                .isEqualTo("/list?page_size=100&page%20token=a%3Db%26c%2Fd");
    }
}
