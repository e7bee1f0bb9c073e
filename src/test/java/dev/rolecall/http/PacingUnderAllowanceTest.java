package dev.rolecall.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.PriorityQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Proves, in simulated time, that a service with an allowance a second is soon asked at its pace.
class PacingUnderAllowanceTest {
    private static final double SECOND = 1e9;

    @ParameterizedTest(name = "{0} a second, burst {1}, {2} ms, Retry-After {3} s")
    @CsvSource({
        "20, 20, 40, 1",
        "20, 1, 40, 1",
        "20, 20, 40, -1",
        "20, 40, 300, 1",
        "5, 5, 40, 1",
        "100, 100, 40, 1",
        "20, 20, 40, 0",
        "2, 2, 40, 1"
    })
    void after_five_seconds_at_most_one_in_twenty_is_refused(
            int perSecond, int burst, int latency, int retryAfter) {
        Simulation simulation = new Simulation(perSecond, burst, latency, retryAfter);

        simulation.run(60);

        assertThat(simulation.refusedLate * 20).isLessThanOrEqualTo(simulation.answeredLate);
        assertThat(simulation.answeredLate).isGreaterThan((int) (perSecond * 55 * 0.7));
    }

    @Test
    void an_allowance_that_grows_is_found_within_two_minutes() {
        Simulation simulation = new Simulation(20, 20, 40, 1);
        simulation.run(20);
        simulation.perSecond = 100;
        simulation.run(140);

        // Ten seconds, because one of them may fall into a pause the service asked for.
        assertThat(simulation.answeredLastTenSeconds).isGreaterThan(10 * 80);
    }

    /// A token bucket at the other end of a wire, and as many callers as one lets in.
    private static final class Simulation {
        private final Pacing pacing = new Pacing();
        private final PriorityQueue<Call> calls =
                new PriorityQueue<>((one, two) -> Long.compare(one.over, two.over));
        private final double burst;
        private final long latency;
        private final long retryAfter;
        private double perSecond;
        private double tokens;
        private long filledAt;
        private long now;
        private int refusedLate;
        private int answeredLate;
        private int answeredLastTenSeconds;

        private record Call(long started, long over, boolean admitted) {}

        private Simulation(int perSecond, int burst, int latency, int retryAfter) {
            this.perSecond = perSecond;
            this.burst = burst;
            this.tokens = burst;
            this.latency = latency * 1_000_000L;
            this.retryAfter = retryAfter < 0 ? -1 : (long) (retryAfter * SECOND);
        }

        private void run(int untilSecond) {
            long end = (long) (untilSecond * SECOND);
            while (now < end) {
                long delay = pacing.delay(now);
                Call next = calls.peek();
                if (delay == 0) {
                    pacing.started(now);
                    calls.add(new Call(now, now + latency, admitted()));
                } else if (next != null && (delay == Long.MAX_VALUE || next.over <= now + delay)) {
                    now = next.over;
                    calls.remove();
                    over(next, end);
                } else {
                    now += delay;
                }
            }
        }

        private void over(Call call, long end) {
            boolean late = now > 5 * SECOND;
            if (call.admitted) {
                pacing.answered(call.started, now);
                answeredLate += late ? 1 : 0;
                answeredLastTenSeconds += now > end - 10 * SECOND ? 1 : 0;
            } else {
                pacing.refused(call.started, now, retryAfter);
                refusedLate += late ? 1 : 0;
            }
        }

        private boolean admitted() {
            tokens = Math.min(burst, tokens + (now - filledAt) / SECOND * perSecond);
            filledAt = now;
            if (tokens < 1) {
                return false;
            }
            tokens -= 1;
            return true;
        }
    }
}
