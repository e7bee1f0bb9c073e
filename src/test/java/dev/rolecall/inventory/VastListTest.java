package dev.rolecall.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// One resource with 20,000 grants, read from each service to the end in bounded time; ten times as
/// many are read by the benchmark.
@Timeout(60)
class VastListTest {
    private static final int GRANTS = 20_000;

    private final VastList list = new VastList(GRANTS);

    @Test
    void mistral_sends_them_all_in_one_answer() throws Exception {
        VastList.Seen seen = list.ofMistral();

        assertThat(seen.grants()).isGreaterThanOrEqualTo(GRANTS);
        assertThat(seen.pages()).isEqualTo(1);
    }

    @Test
    void gemini_sends_them_a_thousand_at_a_time() throws Exception {
        VastList.Seen seen = list.ofGemini();

        assertThat(seen.grants()).isGreaterThanOrEqualTo(GRANTS);
        assertThat(seen.pages()).isGreaterThanOrEqualTo(GRANTS / 1_000);
    }

    @Test
    void datarobot_sends_them_a_hundred_at_a_time() throws Exception {
        VastList.Seen seen = list.ofDataRobot();

        assertThat(seen.grants()).isEqualTo(GRANTS);
        assertThat(seen.pages()).isEqualTo(GRANTS / 100);
    }
}
