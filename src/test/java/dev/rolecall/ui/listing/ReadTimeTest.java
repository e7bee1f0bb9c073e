package dev.rolecall.ui.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.i18n.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How the age of what is shown reads.
class ReadTimeTest {
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

    private final ReadTime time =
            new ReadTime(new Messages(Locale.ENGLISH), Clock.fixed(NOW, HANOI), HANOI);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-22T02:12:00Z | 09:12 | 09:12",
                "2026-11-21T17:00:00Z | 00:00 | 00:00",
                "2026-11-21T16:59:00Z | 21 Nov | 21 Nov, 23:59",
                "2025-11-22T03:00:00Z | Nov 2025 | 22 Nov 2025"
            })
    void the_time_alone_means_today_and_what_is_older_says_the_day(
            Instant readAt, String narrow, String inSentence) {
        assertThat(time.narrow(readAt)).isEqualTo(narrow);
        assertThat(time.inSentence(readAt)).isEqualTo(inSentence);
    }

    @Test
    void what_was_read_at_a_time_to_come_says_that_the_clock_was_set_back() {
        assertThat(time.narrow(NOW.plusSeconds(86_400))).isEqualTo("23 Nov");
        assertThat(time.whole(NOW.plusSeconds(3_600))).contains("set back");
        assertThat(time.whole(NOW.plusSeconds(59))).doesNotContain("set back");
        assertThat(time.whole(NOW)).contains("2026").doesNotContain("set back");
    }
}
