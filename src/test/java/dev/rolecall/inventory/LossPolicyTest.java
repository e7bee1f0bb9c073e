package dev.rolecall.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How much has to vanish before somebody is asked.
class LossPolicyTest {
    @ParameterizedTest
    @CsvSource({
        // resources of, grants of, doubted
        "0, 40, 31, 100, true",
        "0, 40, 30, 100, false",
        "0, 40, 20, 66, true",
        "0, 40, 19, 19, false",
        "0, 40, 600001, 2000000, true",
        "0, 40, 600000, 2000000, false",
        "10, 33, 0, 0, true",
        "10, 34, 0, 0, false",
        "9, 9, 9, 9, false",
        "10, 10, 10, 10, true",
        "0, 0, 0, 0, false"
    })
    void a_large_part_is_doubted_and_a_handful_never(
            int resources, int ofResources, int grants, int ofGrants, boolean doubted) {
        Losses losses = new Losses(resources, ofResources, grants, ofGrants);

        assertThat(LossPolicy.USUAL.doubts(losses)).isEqualTo(doubted);
    }
}
