package dev.rolecall.provider.datarobot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Proves what is taken from a page's `next`, and what never is.
class NextQueryTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://app.datarobot.com/api/v2/useCases/?offset=100&limit=100 | offset=100&limit=100",
                "http://169.254.169.254/x?offset=100#f | offset=100",
                "?offset=7 | offset=7",
                "/path/?cursor=a%2Fb%3D | cursor=a%2Fb%3D",
                "/path/?q=a b\u00e9%zz | q=a%20b%C3%A9%25zz",
                "/path/?a=1?b=2 | a=1?b=2"
            })
    void only_the_query_is_taken_and_it_can_be_sent(String next, String query) {
        assertThat(NextQuery.of(next)).contains(query);
    }

    @Test
    void a_line_break_in_a_query_is_encoded() {
        assertThat(NextQuery.of("/?a=1\r\nHost: x")).contains("a=1%0D%0AHost:%20x");
    }

    @ParameterizedTest
    @CsvSource({"https://app.datarobot.com/api/v2/useCases/", "/useCases/?", "x?#y"})
    void an_address_without_a_query_leads_nowhere(String next) {
        assertThat(NextQuery.of(next)).isEmpty();
    }
}
