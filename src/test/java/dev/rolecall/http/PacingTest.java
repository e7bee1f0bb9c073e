package dev.rolecall.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Proves how the limit is learned, in a time of its own: no clock runs.
class PacingTest {
    private static final long MILLI = 1_000_000L;

    private final Pacing pacing = new Pacing();

    @Test
    void eight_calls_may_start_and_the_ninth_waits_for_one_to_end() {
        for (long call = 0; call < 8; call++) {
            assertThat(pacing.delay(0)).isZero();
            pacing.started(0);
        }

        assertThat(pacing.delay(0)).isEqualTo(Long.MAX_VALUE);
        pacing.ended();
        assertThat(pacing.delay(0)).isZero();
    }

    @Test
    void the_limit_doubles_with_every_round_up_to_32() {
        int[] limits = new int[5];
        for (int round = 0; round < limits.length; round++) {
            limits[round] = pacing.limit();
            fillAndAnswer(round * 40L * MILLI, (round + 1) * 40L * MILLI);
        }

        assertThat(limits).containsExactly(8, 16, 32, 32, 32);
    }

    @Test
    void after_a_refusal_the_limit_creeps_on_to_32_and_no_further() {
        for (long round = 0; round < 6; round++) {
            fillAndAnswer(round * 40 * MILLI, (round + 1) * 40 * MILLI);
        }
        pacing.started(300 * MILLI);
        pacing.refused(300 * MILLI, 340 * MILLI, -1);
        int[] limits = new int[2_000];
        for (int round = 0; round < limits.length; round++) {
            limits[round] = pacing.limit();
            fillAndAnswer((round + 20) * 40L * MILLI, (round + 21) * 40L * MILLI);
        }

        assertThat(limits[0]).isEqualTo(16);
        assertThat(limits[20]).isLessThan(18);
        assertThat(pacing.limit()).isEqualTo(32);
    }

    @Test
    void the_limit_does_not_grow_while_it_is_not_needed() {
        for (long call = 0; call < 100; call++) {
            pacing.started(call * 40 * MILLI);
            pacing.answered(call * 40 * MILLI, (call + 1) * 40 * MILLI);
        }

        assertThat(pacing.limit()).isEqualTo(8);
    }

    @Test
    void beyond_16_the_limit_soon_stops_growing_while_answers_are_slower_than_they_were() {
        pacing.started(0);
        pacing.answered(0, 40 * MILLI);
        int[] limits = new int[20];
        for (int round = 0; round < limits.length; round++) {
            fillAndAnswer(round * 100L * MILLI, round * 100L * MILLI + 60 * MILLI);
            limits[round] = pacing.limit();
        }

        assertThat(limits[0]).isEqualTo(16);
        assertThat(limits[1]).isLessThan(20);
        assertThat(Arrays.copyOfRange(limits, 1, limits.length)).containsOnly(limits[1]);
    }

    @Test
    void a_single_quick_answer_is_forgotten_in_time() {
        pacing.started(0);
        pacing.answered(0, MILLI);
        for (long round = 0; round < 600; round++) {
            fillAndAnswer(round * 100 * MILLI, round * 100 * MILLI + 60 * MILLI);
        }

        assertThat(pacing.limit()).isGreaterThan(24);
    }

    @Test
    void one_burst_of_refusals_halves_the_limit_once() {
        for (long round = 0; round < 6; round++) {
            fillAndAnswer(round * 40 * MILLI, (round + 1) * 40 * MILLI);
        }
        for (long call = 0; call < 32; call++) {
            pacing.started(300 * MILLI);
        }
        for (long call = 0; call < 32; call++) {
            pacing.refused(300 * MILLI, 340 * MILLI + call, -1);
        }

        assertThat(pacing.limit()).isEqualTo(16);
        assertThat(pacing.inFlight()).isZero();
    }

    @Test
    void the_allowance_is_told_once_a_refusal_taught_it() {
        for (long call = 0; call < 10; call++) {
            pacing.started(call * 50 * MILLI);
            pacing.answered(call * 50 * MILLI, (call + 1) * 50 * MILLI);
        }
        assertThat(pacing.perSecond()).isEmpty();

        pacing.started(500 * MILLI);
        pacing.refused(500 * MILLI, 540 * MILLI, -1);

        assertThat(pacing.perSecond()).hasValue(10);
    }

    @Test
    void nothing_starts_while_the_service_asked_for_a_pause() {
        pacing.started(0);
        pacing.refused(0, 40 * MILLI, 2_000 * MILLI);

        assertThat(pacing.delay(40 * MILLI)).isEqualTo(2_000 * MILLI);
        assertThat(pacing.delay(2_039 * MILLI)).isEqualTo(MILLI);
        assertThat(pacing.delay(2_040 * MILLI)).isZero();
    }

    @Test
    void times_may_be_negative_as_the_clock_of_the_machine_allows() {
        long start = Long.MIN_VALUE / 2;
        pacing.started(start);
        pacing.refused(start, start + 40 * MILLI, 100 * MILLI);

        assertThat(pacing.delay(start + 40 * MILLI)).isEqualTo(100 * MILLI);
        assertThat(pacing.delay(start + 140 * MILLI)).isZero();
    }

    private void fillAndAnswer(long from, long until) {
        int calls = 0;
        while (pacing.delay(from) == 0) {
            pacing.started(from);
            calls++;
        }
        for (long call = 0; call < calls; call++) {
            pacing.answered(from, until);
        }
    }
}
