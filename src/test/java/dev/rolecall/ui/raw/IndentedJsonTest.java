package dev.rolecall.ui.raw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Proves that JSON is laid out and nothing of it is touched.
class IndentedJsonTest {
    @Test
    void values_stand_on_lines_of_their_own() {
        assertThat(IndentedJson.of("{\"a\":[1,{\"b\":\"x, {y}: z\"}],\"c\":{},\"d\":[ ]}"))
                .isEqualTo(
                        """
                        {
                          "a": [
                            1,
                            {
                              "b": "x, {y}: z"
                            }
                          ],
                          "c": {},
                          "d": []
                        }\
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"twice\":1,\"twice\":2,\"large\":12345678901234567890.10,\"e\":1E+2}",
                "{\"quote\":\"say \\\"hi\\\" \\\\\",\"next\":null}",
                "[\"left open, {",
                "{\"a\":1}}]]"
            })
    void no_letter_but_white_space_outside_of_strings_is_added_or_lost(String json) {
        assertThat(IndentedJson.of(json).replaceAll("\\s", ""))
                .isEqualTo(json.replaceAll("\\s", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[error] upstream timed out",
                "{not json at all",
                "{\"a\":1}}]]",
                "[\"left open, {"
            })
    void what_only_begins_like_json_stays_to_the_last_space(String text) {
        assertThat(IndentedJson.of(text)).isEqualTo(text);
    }

    @Test
    void brackets_without_end_take_no_room_without_end() {
        String deep = "[".repeat(100_000);

        assertThat(IndentedJson.of(deep)).isEqualTo(deep);
    }

    @Test
    void a_page_that_is_no_json_stays_as_it_is() {
        assertThat(IndentedJson.of("<html>\n  a, b: {c}\n</html>"))
                .isEqualTo("<html>\n  a, b: {c}\n</html>");
        assertThat(IndentedJson.of("")).isEmpty();
    }
}
